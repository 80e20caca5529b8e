package vn.tdkt.organisation;

import java.time.LocalDate;

/** An office of a block goes from one member to another on a day, by a decision. */
public record Handover(Office office, UnitId from, UnitId to, LocalDate on, String decision) {}
