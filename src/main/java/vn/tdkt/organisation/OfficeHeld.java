package vn.tdkt.organisation;

/** An office of the block and the member that holds it, from a day until it is handed over. */
public record OfficeHeld(Office office, UnitId unit, String decision, Validity valid) {}
