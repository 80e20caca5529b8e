package vn.tdkt.deployment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.deployment.store.UndeployedPapers;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;
import vn.tdkt.register.RegisterAccess;

/** Papers that were issued of late and not yet entered into the register, or told to nobody. */
@Component
@Order(5)
class DeploymentWaiting implements Waiting {
  private static final Words WORDS = Words.of("deployment");
  private static final int LATELY_DAYS = 60;

  private final UndeployedPapers papers;
  private final Clock clock;

  DeploymentWaiting(UndeployedPapers papers, Clock clock) {
    this.papers = papers;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID unit = access.actor().unit();
    if (unit == null || !access.holds(Permission.PLAN_VIEW)) {
      return List.of();
    }
    boolean files = RegisterAccess.may(Permission.DOCUMENT_REGISTER, unit, access);
    boolean briefs =
        access.may(Permission.PLAN_EDIT, Scope.unit(access.actor().jurisdiction(), unit));
    if (!files && !briefs) {
      return List.of();
    }
    return papers.of(unit, LocalDate.now(clock).minusDays(LATELY_DAYS)).stream()
        .flatMap(line -> item(line, files, briefs))
        .toList();
  }

  private static Stream<Item> item(UndeployedPapers.Line line, boolean files, boolean briefs) {
    if (files && !line.filed()) {
      return Stream.of(item(line, "unfiled"));
    }
    return briefs && !line.briefed() ? Stream.of(item(line, "unbriefed")) : Stream.empty();
  }

  private static Item item(UndeployedPapers.Line line, String what) {
    String report = line.report();
    return new Item(
        Band.TO_DO,
        line.year(),
        report == null ? WORDS.say("plan", line.year()) : report,
        WORDS.say("waiting." + what),
        null,
        report == null
            ? "/ke-hoach/" + line.id() + "/trien-khai"
            : "/bao-cao/" + line.id() + "/gui-di",
        WORDS.say("waiting." + what + ".button"));
  }
}
