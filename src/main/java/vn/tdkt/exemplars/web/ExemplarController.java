package vn.tdkt.exemplars.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.exemplars.Exemplar;
import vn.tdkt.exemplars.ExemplarFile;
import vn.tdkt.exemplars.ExemplarKind;
import vn.tdkt.exemplars.ExemplarPublicity;
import vn.tdkt.exemplars.ExemplarStage;
import vn.tdkt.exemplars.Exemplars;
import vn.tdkt.exemplars.YearOfExemplars;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Movements;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Step;

/** The exemplars of a year with the stages that each reached; one with all that was done for it. */
@Controller
@RequestMapping(ExemplarController.ADDRESS)
class ExemplarController {
  static final String ADDRESS = "/dien-hinh";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("exemplars");
  private static final String KIND = "loai";

  private final Exemplars exemplars;
  private final Movements movements;
  private final ExemplarPublicity publicity;
  private final Pages pages;
  private final Clock clock;

  ExemplarController(
      Exemplars exemplars,
      Movements movements,
      ExemplarPublicity publicity,
      Pages pages,
      Clock clock) {
    this.exemplars = exemplars;
    this.movements = movements;
    this.publicity = publicity;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.EXEMPLAR_VIEW)
  String list(
      @RequestParam(name = "q", defaultValue = "") String query,
      @RequestParam(name = KIND, defaultValue = "") String kind,
      Access access,
      Model model) {
    Page page = pages.page(WORDS.say("title"));
    List<UnitView> units = exemplars.unitsOf(access);
    Optional<UUID> own = exemplars.ownUnit(Permission.EXEMPLAR_VIEW, access);
    YearOfExemplars year = exemplars.of(units, page.year(LocalDate.now(clock)));
    List<ExemplarFile> shown =
        year.files().stream()
            .filter(file -> kind.isEmpty() || file.exemplar().kind().name().equals(kind))
            .filter(file -> named(file.exemplar(), query))
            .toList();
    model.addAttribute("page", page);
    model.addAttribute("year", year.year());
    model.addAttribute("files", shown);
    model.addAttribute("names", own.isPresent() ? Map.of() : names(units));
    model.addAttribute("missing", own.map(year::missing).orElse(List.of()));
    model.addAttribute("listing", listing(query, kind, shown.size()));
    model.addAttribute("mayPrint", own.isPresent());
    model.addAttribute("mayAdd", exemplars.ownUnit(Permission.EXEMPLAR_EDIT, access).isPresent());
    return "exemplars/exemplars";
  }

  private static boolean named(Exemplar exemplar, String query) {
    Exemplar.Said said = exemplar.said();
    return Texts.folded(said.name() + " " + said.position() + " " + said.field())
        .contains(Texts.folded(query));
  }

  private static Map<UUID, String> names(List<UnitView> units) {
    return units.stream().collect(Collectors.toMap(unit -> unit.id().value(), UnitView::shortName));
  }

  private static Listing listing(String query, String kind, int count) {
    Stream<Listing.Filter> kinds =
        Arrays.stream(ExemplarKind.values())
            .map(
                one ->
                    new Listing.Filter(
                        one.words(),
                        ADDRESS + "?" + KIND + "=" + one.name(),
                        one.name().equals(kind)));
    Listing.Filter all = new Listing.Filter(WORDS.say("filter.all"), ADDRESS, kind.isEmpty());
    return Listing.of(ADDRESS, query, WORDS.say("count", count))
        .with(Stream.concat(Stream.of(all), kinds).toList())
        .keeping(kind.isEmpty() ? Map.of() : Map.of(KIND, kind));
  }

  @GetMapping(ONE)
  @Requires(Permission.EXEMPLAR_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    ExemplarFile file = exemplars.file(id, Permission.EXEMPLAR_VIEW, access);
    Exemplar exemplar = file.exemplar();
    boolean edits = exemplars.may(Permission.EXEMPLAR_EDIT, exemplar, access);
    model.addAttribute("page", pages.page(exemplar.name()));
    model.addAttribute("file", file);
    model.addAttribute("steps", steps(file));
    model.addAttribute("movement", movement(exemplar, access).orElse(null));
    model.addAttribute("told", publicity.about(exemplar));
    model.addAttribute(
        "tellings",
        edits && exemplar.counts() && access.holds(Permission.MOVEMENT_EDIT)
            ? publicity.forms(exemplar)
            : List.of());
    model.addAttribute("mayEdit", edits && exemplar.counts());
    model.addAttribute("mayApprove", exemplars.may(Permission.EXEMPLAR_APPROVE, exemplar, access));
    return "exemplars/exemplar";
  }

  private Optional<ExemplarPublicity.Link> movement(Exemplar exemplar, Access access) {
    return movements.seenBy(access).stream()
        .filter(movement -> movement.id().equals(exemplar.said().movement()))
        .map(movement -> new ExemplarPublicity.Link(movement.name(), movement.address()))
        .findFirst();
  }

  private static List<Step> steps(ExemplarFile file) {
    return Arrays.stream(ExemplarStage.values()).map(stage -> step(file, stage)).toList();
  }

  private static Step step(ExemplarFile file, ExemplarStage stage) {
    Function<LocalDate, Step> done = day -> Step.done(stage.words(), null, VietnamTime.date(day));
    boolean next = file.open().contains(stage);
    return file.since(stage)
        .map(done)
        .orElseGet(() -> next ? Step.current(stage.words()) : Step.ahead(stage.words()));
  }

  /**
   * @throws NotVisible if there is no such stage
   */
  static ExemplarStage stage(String slug) {
    return ExemplarStage.of(slug).orElseThrow(() -> new NotVisible("stage " + slug));
  }
}
