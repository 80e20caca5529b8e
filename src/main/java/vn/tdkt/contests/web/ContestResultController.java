package vn.tdkt.contests.web;

import static vn.tdkt.contests.web.ContestFields.day;
import static vn.tdkt.contests.web.ContestFields.text;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestPublishing;
import vn.tdkt.contests.ContestResultPapers;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.EditionMove;
import vn.tdkt.contests.Publication;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Papers;

/** How the works of an edition stand, what was published, and the moves from one to the other. */
@Controller
@RequestMapping(ContestController.ADDRESS + ContestController.EDITION)
class ContestResultController {
  private static final Words WORDS = Words.of("contests");
  private static final String NUMBER = "decision";
  private static final String ON = "decided-on";
  private static final String REASON = "reason";

  private final Contests contests;
  private final ContestDesk desk;
  private final ContestContents contents;
  private final ContestPublishing publishing;
  private final ContestResultPapers papers;
  private final Forms forms;
  private final Pages pages;

  ContestResultController(
      Contests contests,
      ContestDesk desk,
      ContestContents contents,
      ContestPublishing publishing,
      ContestResultPapers papers,
      Forms forms,
      Pages pages) {
    this.contests = contests;
    this.desk = desk;
    this.contents = contents;
    this.publishing = publishing;
    this.papers = papers;
    this.forms = forms;
    this.pages = pages;
  }

  /** For those who keep the edition: the ranking as it stands now. */
  @GetMapping("/xep-hang")
  @Requires(Permission.CONTEST_EDIT)
  String ranking(@PathVariable UUID id, Access access, Model model) {
    Contests.OneEdition one = desk.edition(id, access);
    model.addAttribute("page", pages.page(WORDS.say("ranking.title")));
    model.addAttribute("one", one);
    model.addAttribute("content", contents.of(one.edition()));
    model.addAttribute("jury", contents.jury(one.edition()));
    return "contests/ranking";
  }

  @PostMapping("/buoc/{move}")
  @Requires(Permission.CONTEST_EDIT)
  String move(@PathVariable UUID id, @PathVariable String move, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    EditionMove wanted = of(move);
    return pages.after(
        publishing.move(one, wanted, "", access),
        "redirect:" + one.edition().address(),
        WORDS.say("notice.moved", wanted.to().words()));
  }

  private static EditionMove of(String move) {
    return List.of(EditionMove.values()).stream()
        .filter(known -> ContestMoves.slug(known).equals(move))
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + move));
  }

  @GetMapping("/thay-the")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView replace(@PathVariable UUID id, Access access) {
    return forms.show(replacing(desk.edition(id, access), Typed.NOTHING));
  }

  @PostMapping("/thay-the")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView replace(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        replacing(one, typed),
        typed,
        () -> publishing.move(one, EditionMove.REPLACE, typed.text(REASON), access),
        done -> one.edition().address(),
        WORDS.say("notice.replaced"));
  }

  private static Form replacing(Contests.OneEdition one, Typed typed) {
    String address = one.edition().address();
    return Form.of(
            EditionMove.REPLACE.words(),
            address + "/thay-the",
            address,
            List.of(text(REASON, "", typed).asRequired()))
        .of(one.edition().version())
        .saying(WORDS.say("replace.intro"));
  }

  @GetMapping("/quyet-dinh")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView decide(@PathVariable UUID id, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    return forms.show(deciding(one, latest(one), Typed.NOTHING));
  }

  @PostMapping("/quyet-dinh")
  @Requires(Permission.CONTEST_EDIT)
  ModelAndView decide(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Contests.OneEdition one = desk.edition(id, access);
    Publication latest = latest(one);
    Typed typed = new Typed(values);
    return forms.end(
        deciding(one, latest, typed),
        typed,
        () ->
            publishing.decided(
                one, latest, new Publication.Decision(typed.text(NUMBER), typed.day(ON)), access),
        done -> one.edition().address(),
        WORDS.say("notice.saved"));
  }

  private static Form deciding(Contests.OneEdition one, Publication publication, Typed typed) {
    Publication.Decision known = publication.decision();
    String address = one.edition().address();
    return Form.of(
            WORDS.say("decision.add"),
            address + "/quyet-dinh",
            address,
            List.of(
                text(NUMBER, known == null ? "" : known.number(), typed).asRequired(),
                day(ON, known == null ? null : known.on(), typed).asRequired()))
        .saying(WORDS.say("decision.intro"))
        .button(WORDS.say("save"));
  }

  /** The publication that stands. */
  private Publication latest(Contests.OneEdition one) {
    return publishing.of(one.edition()).stream()
        .filter(publication -> publication.superseded() == null)
        .findFirst()
        .orElseThrow(() -> new NotVisible("publication"));
  }

  @GetMapping("/ket-qua.{format:docx|pdf}")
  @Requires(Permission.CONTEST_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    Contests.OneEdition one = contests.edition(id, access);
    Paper paper = papers.of(one, latest(one));
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
