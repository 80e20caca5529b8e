package vn.tdkt.organisation;

/** A trait of a unit during a time. */
public record TraitHeld(Trait trait, String value, Validity valid) {}
