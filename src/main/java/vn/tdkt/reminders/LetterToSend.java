package vn.tdkt.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that this sender has taken; nobody else sends it.
 *
 * @param day for which it was made
 * @param attempts with this one
 */
public record LetterToSend(
    UUID id, UUID account, LetterKind kind, LocalDate day, int attempts, Instant madeAt) {}
