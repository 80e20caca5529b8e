package vn.tdkt.proofreading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Open;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.LoosePages;
import vn.tdkt.reading.LoosePages.LoosePage;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;

/**
 * A paper is proofread without an account: nothing of it is kept, nothing of it is logged, and the
 * page can be switched off (decision 37).
 */
@Controller
@ConditionalOnProperty(name = "tdkt.anonymous-proofreading", matchIfMissing = true)
@RequestMapping(ProofreadingController.ADDRESS)
class ProofreadingController {
  static final String ADDRESS = "/soat-loi";
  static final int LARGEST_MEGABYTES = 10;

  private static final Words WORDS = Words.of("proofreading");

  private final Reading reading;
  private final LoosePages loosePages;
  private final Turns turns;
  private final Onwards onwards;
  private final Pages pages;

  ProofreadingController(Onwards onwards, Pages pages, Clock clock) {
    this.reading = new Reading(clock);
    this.loosePages = new LoosePages(clock);
    this.turns = new Turns(clock);
    this.onwards = onwards;
    this.pages = pages;
  }

  @GetMapping
  @Open("proofreading without an account")
  ModelAndView form() {
    return ask(HttpStatus.OK, null);
  }

  @PostMapping
  @Open("proofreading without an account")
  ModelAndView proofread(
      @RequestParam(name = "tep", required = false) @Nullable List<MultipartFile> chosen,
      HttpServletRequest request)
      throws IOException {
    List<MultipartFile> files =
        chosen == null ? List.of() : chosen.stream().filter(file -> !file.isEmpty()).toList();
    if (files.isEmpty()) {
      return ask(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("web.no-file"));
    }
    if (files.stream().mapToLong(MultipartFile::getSize).sum() > (long) LARGEST_MEGABYTES << 20) {
      return ask(HttpStatus.CONTENT_TOO_LARGE, WORDS.say("web.too-large", LARGEST_MEGABYTES));
    }
    if (!turns.begin(request.getRemoteAddr())) {
      return ask(HttpStatus.TOO_MANY_REQUESTS, WORDS.say("web.busy"));
    }
    try {
      return answer(files);
    } finally {
      turns.end();
    }
  }

  private ModelAndView answer(List<MultipartFile> files) throws IOException {
    return switch (read(files)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> show(document);
      case Outcome.Refused<ReadDocument>(var refusal) ->
          ask(HttpStatus.UNPROCESSABLE_CONTENT, refusal.text());
    };
  }

  /** Several pictures are the pages of one paper, in the order of their names. */
  private Outcome<ReadDocument> read(List<MultipartFile> files) throws IOException {
    if (files.size() == 1) {
      return reading.read(name(files.getFirst()), files.getFirst().getInputStream());
    }
    return loosePages.read(
        files.stream()
            .sorted(Comparator.comparing(ProofreadingController::name, new PageNames()))
            .map(file -> new LoosePage(name(file), file::getInputStream))
            .toList());
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  private ModelAndView show(ReadDocument document) {
    ModelAndView view = new ModelAndView("proofreading/proof");
    Page page = pages.page(WORDS.say("web.title"));
    view.addObject("page", page);
    view.addObject("proof", Proof.of(document, Proofreading.of(document)));
    view.addObject("onward", onwards.of(document, page.viewer()));
    return view;
  }

  private ModelAndView ask(HttpStatus status, @Nullable String refusal) {
    ModelAndView view = new ModelAndView("proofreading/drop", status);
    view.addObject("page", pages.page(WORDS.say("web.title")));
    view.addObject("refusal", refusal);
    return view;
  }
}
