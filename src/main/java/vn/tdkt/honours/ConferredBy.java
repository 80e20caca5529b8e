package vn.tdkt.honours;

import java.time.LocalDate;

/** The decision on which an award rests. */
public record ConferredBy(String decision, LocalDate on, String issuer) {}
