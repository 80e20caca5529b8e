package vn.tdkt.organisation;

/** A person of the register in one post. */
public record KnownPost(PersonId person, String fullName, Birth birth, UnitId unit, String title) {}
