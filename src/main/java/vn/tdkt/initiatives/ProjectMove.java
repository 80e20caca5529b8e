package vn.tdkt.initiatives;

import static vn.tdkt.initiatives.ProjectState.ACCEPTED;
import static vn.tdkt.initiatives.ProjectState.APPROVED;
import static vn.tdkt.initiatives.ProjectState.PROPOSED;
import static vn.tdkt.initiatives.ProjectState.STOPPED;
import static vn.tdkt.initiatives.ProjectState.UNDER_WAY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;

/** The way of a project as data: the check, the buttons and docs/workflows.md all read this. */
public enum ProjectMove {
  APPROVE("initiatives.project-approved", Set.of(PROPOSED), APPROVED),
  START("initiatives.project-started", Set.of(APPROVED), UNDER_WAY),
  /** The council accepts what was done, with a grade. */
  ACCEPT("initiatives.project-accepted", Set.of(UNDER_WAY), ACCEPTED),
  /** For a reason. */
  STOP("initiatives.project-stopped", Set.of(PROPOSED, APPROVED, UNDER_WAY), STOPPED);

  private final String kind;
  private final Set<ProjectState> from;
  private final ProjectState to;

  ProjectMove(String kind, Set<ProjectState> from, ProjectState to) {
    this.kind = kind;
    this.from = Set.copyOf(from);
    this.to = to;
  }

  /** The kind of the act that it is. */
  public String kind() {
    return kind;
  }

  public Set<ProjectState> from() {
    return EnumSet.copyOf(from);
  }

  public ProjectState to() {
    return to;
  }

  /** Others decide about projects; who keeps them notes the decision. */
  public Permission permission() {
    return Permission.INITIATIVE_EDIT;
  }

  /** As a button says it. */
  public String words() {
    return Words.of("initiatives").say("project.move." + name());
  }

  /** Its part of an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ProjectMove> of(String slug) {
    return Arrays.stream(values()).filter(move -> move.slug().equals(slug)).findFirst();
  }
}
