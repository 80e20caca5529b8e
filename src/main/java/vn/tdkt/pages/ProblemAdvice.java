package vn.tdkt.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.StaleEdit;

/** Every way in which a request can fail, told once for all modules. */
@ControllerAdvice
class ProblemAdvice {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemAnswer answer;

  ProblemAdvice(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ExceptionHandler
  Object refused(Refused refused, HttpServletRequest request) {
    return answer.to(request, Problem.refused(refused.refusal()));
  }

  /** Security answers these in its own filter. */
  @ExceptionHandler
  void denied(AccessDeniedException denied) {
    throw denied;
  }

  @ExceptionHandler
  void unknown(AuthenticationException unknown) {
    throw unknown;
  }

  /** The reader has gone: nobody is left to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    log.debug("the reader has gone", gone);
  }

  @ExceptionHandler
  Object anything(Exception fault, HttpServletRequest request) {
    Optional<HttpStatus> outage = Outage.behind(fault);
    if (outage.isPresent()) {
      return answer.to(request, outage.get(), fault);
    }
    HttpStatusCode status = statusOf(fault);
    if (status.is4xxClientError() && Pages.isArrival(request)) {
      return "redirect:/";
    }
    if (status.is4xxClientError()) {
      return answer.to(request, Problem.of(status));
    }
    Problem ours = Problem.ours();
    log.error(
        "error {} at {} {}", ours.number(), request.getMethod(), request.getRequestURI(), fault);
    return answer.to(request, ours);
  }

  private static HttpStatusCode statusOf(Exception fault) {
    return switch (fault) {
      case NotVisible hidden -> HttpStatus.NOT_FOUND;
      case StaleEdit stale -> HttpStatus.CONFLICT;
      case MaxUploadSizeExceededException large -> HttpStatus.CONTENT_TOO_LARGE;
      case MultipartException broken -> HttpStatus.BAD_REQUEST;
      case TypeMismatchException nonsense -> HttpStatus.BAD_REQUEST;
      case BindException nonsense -> HttpStatus.BAD_REQUEST;
      case HttpMessageNotReadableException nonsense -> HttpStatus.BAD_REQUEST;
      case ErrorResponse framework -> framework.getStatusCode();
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
