package vn.tdkt.honours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;

/**
 * An award that is put on record.
 *
 * @param unit the collective itself, or where the person worked then
 * @param person null for a collective, and for a person whom the register does not know
 * @param recipient as the decision names it
 * @param ofUnit whether a collective received it
 * @param birthYear of a person, or null
 */
public record EnteredHonour(
    UUID id,
    UnitId unit,
    @Nullable PersonId person,
    String recipient,
    boolean ofUnit,
    @Nullable Integer birthYear,
    Title title,
    ConferredBy basis,
    Achievement achievement) {}
