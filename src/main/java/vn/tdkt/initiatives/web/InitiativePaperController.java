package vn.tdkt.initiatives.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.initiatives.InitiativeFile;
import vn.tdkt.initiatives.InitiativeListPaper;
import vn.tdkt.initiatives.InitiativePlaces;
import vn.tdkt.initiatives.Initiatives;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectListPaper;
import vn.tdkt.initiatives.ResearchProjects;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** The lists as they are filtered on their pages, for Word, PDF and Excel. */
@Controller
class InitiativePaperController {
  static final String LIST = "/danh-sach.";
  private static final String FORMAT = LIST + "{format:docx|pdf|xlsx}";
  private static final Words WORDS = Words.of("initiatives");

  private final Initiatives initiatives;
  private final ResearchProjects projects;
  private final InitiativePlaces places;
  private final Pages pages;
  private final Clock clock;

  InitiativePaperController(
      Initiatives initiatives,
      ResearchProjects projects,
      InitiativePlaces places,
      Pages pages,
      Clock clock) {
    this.initiatives = initiatives;
    this.projects = projects;
    this.places = places;
    this.pages = pages;
    this.clock = clock;
  }

  /** The files of a list as it is filtered now. */
  static List<Listing.Filter> links(String address, Asked asked) {
    return Stream.of("docx", "pdf", "xlsx")
        .map(
            format ->
                new Listing.Filter(
                    WORDS.say("print." + format),
                    asked.at(address + LIST + format, Asked.PAGE, ""),
                    false))
        .toList();
  }

  @GetMapping(InitiativeController.ADDRESS + FORMAT)
  @Requires(Permission.INITIATIVE_VIEW)
  ResponseEntity<byte[]> initiatives(
      @PathVariable String format, @RequestParam Map<String, String> values, Access access) {
    List<UnitView> units = places.unitsOf(access);
    InitiativeQuestion question =
        new InitiativeQuestion(new Asked(values), pages.page("").year(LocalDate.now(clock)));
    List<InitiativeFile> files = initiatives.find(question.query(ids(units)).whole());
    String about = WORDS.say("paper.about", whose(units, access), question.yearWords());
    String counted = WORDS.say("paper.counted", files.size(), minute());
    return file(
        new InitiativeListPaper(about, counted, files, names(units, access)).paper(), format);
  }

  @GetMapping(ProjectController.ADDRESS + FORMAT)
  @Requires(Permission.INITIATIVE_VIEW)
  ResponseEntity<byte[]> projects(
      @PathVariable String format, @RequestParam Map<String, String> values, Access access) {
    List<UnitView> units = places.unitsOf(access);
    List<UUID> ids = ids(units);
    List<ProjectFile> files =
        new ProjectQuestion(new Asked(values), ids, projects.of(ids))
            .found().stream().filter(file -> file.project().counts()).toList();
    String counted = WORDS.say("project.paper.counted", files.size(), minute());
    return file(
        new ProjectListPaper(whose(units, access), counted, files, names(units, access)).paper(),
        format);
  }

  private String minute() {
    return VietnamTime.minute(clock.instant());
  }

  private static List<UUID> ids(List<UnitView> units) {
    return units.stream().map(unit -> unit.id().value()).toList();
  }

  private boolean isOfOneUnit(Access access) {
    return places.ownUnit(Permission.INITIATIVE_VIEW, access).isPresent();
  }

  private String whose(List<UnitView> units, Access access) {
    return isOfOneUnit(access) ? units.getFirst().fullName() : WORDS.say("paper.all-units");
  }

  private Map<UUID, String> names(List<UnitView> units, Access access) {
    return isOfOneUnit(access) ? Map.of() : InitiativeController.names(units);
  }

  private static ResponseEntity<byte[]> file(Paper paper, String format) {
    Format wanted = Format.valueOf(format.toUpperCase(Locale.ROOT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(FileName.of(paper.title(), wanted).value())
                .build()
                .toString())
        .body(Papers.bytes(paper, wanted));
  }
}
