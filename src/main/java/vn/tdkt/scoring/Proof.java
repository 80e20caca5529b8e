package vn.tdkt.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to stand as evidence, and for what.
 *
 * @param adjustment the bonus or deduction that it proves, or null: the leaf as a whole
 * @param page from 1; null for the whole file
 */
public record Proof(
    String leaf, @Nullable UUID adjustment, UUID file, @Nullable Integer page, String passage) {}
