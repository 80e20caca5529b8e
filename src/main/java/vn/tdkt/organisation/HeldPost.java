package vn.tdkt.organisation;

/** A post with the person who holds it and the name of the unit, both as of a day. */
public record HeldPost(
    PostId id, PersonId person, String fullName, String unitName, PersonView.Post post) {}
