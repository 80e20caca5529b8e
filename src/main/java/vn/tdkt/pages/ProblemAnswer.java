package vn.tdkt.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One problem in the form that the asker understands: a page, a part of a page, or JSON. */
@Component
class ProblemAnswer {
  private final Pages pages;

  ProblemAnswer(Pages pages) {
    this.pages = pages;
  }

  /** A {@link ModelAndView} or a {@link ResponseEntity}. */
  Object to(HttpServletRequest request, Problem problem) {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    if (accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
      return ResponseEntity.status(problem.status())
          .contentType(MediaType.APPLICATION_JSON)
          .body(problem);
    }
    boolean part = request.getHeader("HX-Request") != null;
    return new ModelAndView(
        part ? "pages/problem-part" : "pages/problem",
        Map.of("page", pages.page(problem.heading()), "problem", problem),
        HttpStatus.valueOf(problem.status()));
  }
}
