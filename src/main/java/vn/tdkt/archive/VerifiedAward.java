package vn.tdkt.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award on which one may rely: its line and its paper were both verified by persons.
 *
 * @param position of the recipient, and unit, as printed
 * @param award title or form of commendation, as printed
 * @param decision number and symbol
 * @param document the file that shows it
 * @param page of that file
 */
public record VerifiedAward(
    UUID record,
    String recipient,
    String position,
    String award,
    String decision,
    @Nullable LocalDate date,
    String issuer,
    UUID document,
    int page) {}
