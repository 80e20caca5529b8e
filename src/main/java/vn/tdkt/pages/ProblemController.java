package vn.tdkt.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Open;

/** Tells what failed before or behind the controllers: a filter, the security chain, the server. */
@Controller
class ProblemController implements ErrorController {
  private static final Logger log = LoggerFactory.getLogger(ProblemController.class);

  private final ProblemAnswer answer;

  ProblemController(ProblemAnswer answer) {
    this.answer = answer;
  }

  @Open("tells what failed, and nothing else")
  @RequestMapping("${spring.web.error.path:/error}")
  Object tell(HttpServletRequest request) {
    Throwable fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Optional<HttpStatus> outage = Outage.behind(fault);
    if (outage.isPresent()) {
      return answer.to(request, outage.get(), fault);
    }
    HttpStatus status = statusOf(request);
    if (status.is4xxClientError()) {
      return answer.to(request, Problem.of(status));
    }
    Problem ours = Problem.ours();
    log.error(
        "error {} at {}",
        ours.number(),
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        fault);
    return answer.to(request, ours);
  }

  /** Somebody who types /error into the address line finds nothing there. */
  private static HttpStatus statusOf(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? HttpStatus.valueOf(code)
        : HttpStatus.NOT_FOUND;
  }
}
