package vn.tdkt.honours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award on record.
 *
 * @param unitName what the unit is called today
 * @param person id of the person, or null
 * @param verified who compared it with its decision and when, or null while nobody has
 */
public record Honour(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String unitName,
    @Nullable UUID person,
    String recipient,
    boolean collective,
    Title title,
    ConferredBy basis,
    Achievement achievement,
    @Nullable String verified) {}
