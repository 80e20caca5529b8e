package vn.tdkt.block;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * Where one unit stands.
 *
 * @param self total by the unit's own figures
 * @param percent of the applicable maximum, or null
 * @param clazz the class reached, or null
 * @param rank 1, 1, 3; null where unranked, with the reason in {@code unranked}
 * @param decided the link of the chain that put it before the next of equal points, or null
 */
public record RankLine(
    UUID unit,
    String name,
    String group,
    @Nullable Score self,
    @Nullable Score base,
    @Nullable Score bonus,
    @Nullable Score total,
    @Nullable Score percent,
    @Nullable String clazz,
    @Nullable Integer rank,
    @Nullable String unranked,
    @Nullable String decided) {}
