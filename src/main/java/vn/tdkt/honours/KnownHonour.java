package vn.tdkt.honours;

import vn.tdkt.organisation.UnitId;

/** An award on record, as far as a table can be compared with it. */
public record KnownHonour(
    UnitId unit, String recipient, String title, String decision, Achievement achievement) {}
