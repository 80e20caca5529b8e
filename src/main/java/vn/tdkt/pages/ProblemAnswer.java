package vn.tdkt.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One problem in the form that the asker understands: a page, a part of a page, or JSON. */
@Component
class ProblemAnswer {
  private static final Logger log = LoggerFactory.getLogger(ProblemAnswer.class);

  private final Pages pages;

  ProblemAnswer(Pages pages) {
    this.pages = pages;
  }

  /** The sentence of an outage, in a frame that asks the database nothing. */
  Object to(HttpServletRequest request, HttpStatus outage, @Nullable Throwable cause) {
    log.error("{}: {}", outage, String.valueOf(cause));
    Problem problem = Problem.of(outage);
    return to(request, problem, () -> pages.withoutViewer(problem.heading()));
  }

  /** A {@link ModelAndView} or a {@link ResponseEntity}. */
  Object to(HttpServletRequest request, Problem problem) {
    return to(request, problem, () -> pages.page(problem.heading()));
  }

  private static Object to(HttpServletRequest request, Problem problem, Supplier<Page> frame) {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
      return ResponseEntity.status(problem.status())
          .contentType(MediaType.APPLICATION_JSON)
          .body(problem);
    }
    boolean part = request.getHeader("HX-Request") != null;
    return new ModelAndView(
        part ? "pages/problem-part" : "pages/problem",
        Map.of("page", frame.get(), "problem", problem),
        HttpStatus.valueOf(problem.status()));
  }
}
