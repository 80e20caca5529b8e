package vn.tdkt.organisation;

import java.util.UUID;

/** Something on record, with the identifier by which it is ended or voided. */
public record Recorded<T>(UUID id, T what) {}
