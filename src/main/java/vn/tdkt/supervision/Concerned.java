package vn.tdkt.supervision;

import vn.tdkt.organisation.PersonId;

/** Whom an event concerns: somebody of the register, or a collective by its name. */
public sealed interface Concerned {
  /** As the list names it. */
  String name();

  /** A person of the register. */
  record OfPerson(PersonId person, String name) implements Concerned {}

  /** A department, a branch, the unit itself. */
  record OfCollective(String name) implements Concerned {}
}
