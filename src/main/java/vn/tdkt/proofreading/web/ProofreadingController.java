package vn.tdkt.proofreading.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
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
  private final Turns turns;
  private final Onwards onwards;
  private final Pages pages;

  ProofreadingController(Onwards onwards, Pages pages, Clock clock) {
    this.reading = new Reading(clock);
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
      @RequestParam(name = "tep") @Nullable MultipartFile file, HttpServletRequest request)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return ask(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("web.no-file"));
    }
    if (file.getSize() > (long) LARGEST_MEGABYTES << 20) {
      return ask(HttpStatus.CONTENT_TOO_LARGE, WORDS.say("web.too-large", LARGEST_MEGABYTES));
    }
    if (!turns.begin(request.getRemoteAddr())) {
      return ask(HttpStatus.TOO_MANY_REQUESTS, WORDS.say("web.busy"));
    }
    try {
      return answer(file);
    } finally {
      turns.end();
    }
  }

  private ModelAndView answer(MultipartFile file) throws IOException {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (reading.read(name, file.getInputStream())) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> show(document);
      case Outcome.Refused<ReadDocument>(var refusal) ->
          ask(HttpStatus.UNPROCESSABLE_CONTENT, refusal.text());
    };
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
