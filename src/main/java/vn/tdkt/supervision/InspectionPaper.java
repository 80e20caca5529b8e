package vn.tdkt.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.ListTable;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/**
 * The inspections of a unit's year with what came of them, as a report. Events of persons never
 * stand on paper.
 *
 * @param place where the unit has its seat, above the date
 */
public record InspectionPaper(
    SupervisedYear year,
    List<WorkInspection> inspections,
    Map<UUID, List<FollowUpLine>> followUps,
    Set<NonePart> none,
    String place) {
  private static final Words WORDS = Words.of("supervision");

  public InspectionPaper {
    inspections = inspections.stream().filter(WorkInspection::stands).toList();
    followUps = Map.copyOf(followUps);
    none = Set.copyOf(none);
  }

  public Paper paper() {
    UnitView unit = year.unit();
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return AdministrativePaper.of(
            PaperKind.REPORT,
            above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
            Dateline.open(place, year.time().from().getYear()))
        .about(WORDS.say("paper.about", year.label()))
        .text(outline())
        .signed(Signature.of(WORDS.say("paper.signer")))
        .paper();
  }

  private Outline outline() {
    Outline outline = new Outline();
    for (InspectionKind kind : InspectionKind.values()) {
      outline.heading(kind.words());
      List<WorkInspection> all = inspections.stream().filter(i -> i.kind() == kind).toList();
      if (all.isEmpty()) {
        outline.text(none.contains(kind.none()) ? kind.none().words() + "." : silent());
      } else {
        outline.add(table(all));
      }
    }
    return outline;
  }

  private static String silent() {
    return WORDS.say("silent") + ".";
  }

  private Table table(List<WorkInspection> all) {
    return new ListTable<WorkInspection>()
        .numbers(6, column("number"))
        .text(24, column("what"), one -> one.planned().what() + " (" + one.planned().scope() + ")")
        .text(18, column("when"), InspectionPaper::when)
        .text(24, column("findings"), InspectionPaper::findings)
        .text(28, column("follow-ups"), this::asked)
        .of(all);
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }

  private static String when(WorkInspection one) {
    WorkInspection.Result result = one.result();
    return result == null
        ? one.state().words() + " " + VietnamTime.date(one.planned().on())
        : VietnamTime.date(result.on()) + ", " + result.by();
  }

  private static String findings(WorkInspection one) {
    WorkInspection.Result result = one.result();
    return result == null ? "" : result.findings();
  }

  private String asked(WorkInspection one) {
    return followUps.getOrDefault(one.id(), List.of()).stream()
        .filter(line -> line.followUp().stands())
        .map(line -> line.followUp().said().text() + " (" + line.state() + ")")
        .collect(Collectors.joining("; "));
  }
}
