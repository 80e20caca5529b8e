package vn.tdkt.exemplars;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * The exemplars of a unit in a year, as a report with its list; every number is counted from it.
 *
 * @param place where the unit has its seat, above the date
 * @param calendarYear in which the emulation year begins, for the date
 */
public record ExemplarPaper(YearOfExemplars year, UnitView unit, String place, int calendarYear) {
  private static final Words WORDS = Words.of("exemplars");

  public Paper paper() {
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return AdministrativePaper.of(
            PaperKind.REPORT,
            above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
            Dateline.open(place, calendarYear))
        .about(WORDS.say("paper.about", year.year()))
        .text(outline())
        .signed(Signature.of(WORDS.say("paper.signer")))
        .paper();
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.heading(WORDS.say("paper.result"));
    outline.clause(WORDS.say("paper.registered", standing().size(), kinds()));
    outline.clause(WORDS.say("paper.stages", stages()));
    List<ExemplarKind> missing = year.missing(unit.id().value());
    if (!missing.isEmpty()) {
      outline.clause(WORDS.say("paper.missing", names(missing)));
    }
    outline.heading(WORDS.say("paper.list"));
    outline.add(table());
    return outline;
  }

  private List<ExemplarFile> standing() {
    return year.files().stream().filter(file -> file.exemplar().counts()).toList();
  }

  private String kinds() {
    return Arrays.stream(ExemplarKind.values())
        .map(kind -> WORDS.say("paper.of-kind", count(kind), lower(kind.words())))
        .collect(Collectors.joining(", "));
  }

  private long count(ExemplarKind kind) {
    return standing().stream().filter(file -> file.exemplar().kind() == kind).count();
  }

  private String stages() {
    return Arrays.stream(ExemplarStage.values())
        .map(stage -> WORDS.say("paper.of-stage", lower(stage.words()), count(stage)))
        .collect(Collectors.joining(", "));
  }

  private long count(ExemplarStage stage) {
    return standing().stream().filter(file -> file.since(stage).isPresent()).count();
  }

  private static String names(List<ExemplarKind> kinds) {
    return kinds.stream().map(kind -> lower(kind.words())).collect(Collectors.joining(", "));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private Table table() {
    return new ListTable<ExemplarFile>()
        .numbers(6, column("number"))
        .text(24, column("name"), file -> joined(", ", said(file).name(), said(file).position()))
        .text(11, column("kind"), file -> said(file).kind().words())
        .text(30, column("merit"), file -> joined(": ", said(file).field(), said(file).merit()))
        .text(29, column("stages"), ExemplarPaper::way)
        .of(standing());
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }

  private static Exemplar.Said said(ExemplarFile file) {
    return file.exemplar().said();
  }

  private static String way(ExemplarFile file) {
    return Arrays.stream(ExemplarStage.values())
        .flatMap(
            stage ->
                file.since(stage).stream().map(day -> stage.words() + " " + VietnamTime.date(day)))
        .collect(Collectors.joining("; "));
  }

  private static String joined(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
