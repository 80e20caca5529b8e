package vn.tdkt.initiatives.web;

import static vn.tdkt.initiatives.InitiativeState.BEFORE_COUNCIL;
import static vn.tdkt.initiatives.InitiativeState.CONFIRMED;
import static vn.tdkt.initiatives.InitiativeState.NOT_RECOGNISED;
import static vn.tdkt.initiatives.InitiativeState.PROPOSED;
import static vn.tdkt.initiatives.InitiativeState.RECOGNISED;
import static vn.tdkt.initiatives.InitiativeState.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.Initiative;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeMove;
import vn.tdkt.initiatives.InitiativeState;
import vn.tdkt.initiatives.InitiativeStep;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectState;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Step;

/** The way of an initiative or a project in words, with the days on which it came so far. */
final class InitiativeSteps {
  private InitiativeSteps() {}

  /** One that is not recognised ends its way there, until it is put before the council again. */
  static List<Step> of(InitiativeFile file) {
    Initiative initiative = file.initiative();
    InitiativeState state = initiative.state();
    InitiativeState result = state == NOT_RECOGNISED ? NOT_RECOGNISED : RECOGNISED;
    Stream<InitiativeState> way =
        result == NOT_RECOGNISED
            ? Stream.of(PROPOSED, BEFORE_COUNCIL, result)
            : Stream.of(PROPOSED, BEFORE_COUNCIL, result, CONFIRMED);
    return way.map(one -> step(file, one)).toList();
  }

  private static Step step(InitiativeFile file, InitiativeState one) {
    InitiativeState now = file.initiative().state();
    boolean waits = now == WAITING && one == BEFORE_COUNCIL;
    if (now == one || waits) {
      return one == PROPOSED || one == BEFORE_COUNCIL
          ? Step.current(now.words())
          : Step.done(passed(one), null, day(file, one));
    }
    return one.compareTo(now) < 0
        ? Step.done(passed(one), null, day(file, one))
        : Step.ahead(passed(one));
  }

  /** A step as one speaks of it before and after: "Hội đồng xét". */
  private static String passed(InitiativeState one) {
    return Words.of("initiatives").say("way." + one.name());
  }

  private static @Nullable String day(InitiativeFile file, InitiativeState one) {
    InitiativeMove by =
        switch (one) {
          case BEFORE_COUNCIL -> InitiativeMove.SUBMIT;
          case CONFIRMED -> InitiativeMove.CONFIRM;
          default -> InitiativeMove.NOTE_RESULT;
        };
    return one == PROPOSED
        ? null
        : file.steps().reversed().stream()
            .filter(step -> step.stands() && step.move() == by)
            .findFirst()
            .map(InitiativeStep::said)
            .map(said -> VietnamTime.date(said.ground().on()))
            .orElse(null);
  }

  static List<Step> of(ProjectFile file) {
    ProjectState now = file.project().state();
    return Arrays.stream(ProjectState.values())
        .filter(state -> state == now || state != ProjectState.STOPPED)
        .filter(state -> now != ProjectState.STOPPED || wasAt(file, state))
        .map(state -> step(file, state))
        .toList();
  }

  /** A project that was stopped shows how far it had come. */
  private static boolean wasAt(ProjectFile file, ProjectState state) {
    return state == ProjectState.PROPOSED
        || file.steps().stream().anyMatch(one -> one.stands() && one.move().to() == state);
  }

  private static Step step(ProjectFile file, ProjectState state) {
    ProjectState now = file.project().state();
    boolean over = now == ProjectState.ACCEPTED || now == ProjectState.STOPPED;
    if (state == now && !over) {
      return Step.current(state.words());
    }
    return state.compareTo(now) <= 0
        ? Step.done(
            state.words(),
            null,
            file.steps().reversed().stream()
                .filter(step -> step.stands() && step.move().to() == state)
                .findFirst()
                .map(step -> VietnamTime.date(step.said().ground().on()))
                .orElse(null))
        : Step.ahead(state.words());
  }
}
