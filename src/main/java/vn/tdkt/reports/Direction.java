package vn.tdkt.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next (REQ-90).
 *
 * @param text a line of the directions, with its figures as values
 * @param owner who does it; may be empty
 * @param due the last day, or null
 */
public record Direction(String text, String owner, @Nullable LocalDate due) {}
