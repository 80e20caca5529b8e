package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Open;
import vn.tdkt.identity.Sessions;
import vn.tdkt.identity.SignIn;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Token;
import vn.tdkt.pages.Pages;

/** Signing in, and signing out to leave the PC to another. */
@Controller
class SignInController {
  static final String ADDRESS = "/dang-nhap";

  private final SignIn signIn;
  private final Sessions sessions;
  private final CurrentSession current;
  private final Pages pages;

  SignInController(SignIn signIn, Sessions sessions, CurrentSession current, Pages pages) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.current = current;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  @Open("signing in")
  String form(
      @RequestParam(defaultValue = "") String den, HttpServletRequest request, Model model) {
    Optional<SignedIn> locked = current.known(request).filter(SignedIn::locked);
    model.addAttribute("page", pages.page(SignInForm.title(locked.isPresent())));
    model.addAttribute("form", form(locked, Destination.local(den)));
    return "identity/sign-in";
  }

  private static SignInForm form(Optional<SignedIn> locked, String destination) {
    return locked
        .map(who -> SignInForm.of(who, destination))
        .orElseGet(() -> SignInForm.of("", destination));
  }

  @PostMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
  @Open("signing in")
  ModelAndView signIn(
      @RequestParam String login,
      @RequestParam String password,
      @RequestParam(defaultValue = "") String den,
      HttpServletRequest request,
      HttpServletResponse response) {
    String destination = Destination.local(den);
    return switch (signIn.signIn(login, password)) {
      case Outcome.Done<Token>(Token token) -> {
        SessionCookies.giveSession(request, response, token);
        pages.arrive();
        yield new ModelAndView("redirect:" + destination);
      }
      case Outcome.Refused<Token>(var refusal) -> {
        ModelAndView again = new ModelAndView("identity/sign-in", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("page", pages.page(SignInForm.title(false)));
        again.addObject("form", SignInForm.of(login, destination).refused(refusal.text()));
        yield again;
      }
    };
  }

  /** For the page that keeps its unsent cells while somebody signs in again in a dialog. */
  @PostMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
  @Open("signing in")
  @ResponseBody
  ResponseEntity<SessionView> signInPlace(
      @RequestParam String login,
      @RequestParam String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    Token token = pages.value(signIn.signIn(login, password));
    SessionCookies.giveSession(request, response, token);
    return sessions
        .find(token)
        .map(who -> SessionView.of(who, token))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  /** Whoever comes next goes on where this person was. */
  @PostMapping("/dang-xuat")
  @Open("signing out, even of a session that is over")
  String signOut(
      @RequestParam(defaultValue = "") String den,
      HttpServletRequest request,
      HttpServletResponse response) {
    SessionCookies.session(request)
        .ifPresent(
            token ->
                current.known(request).ifPresent(who -> sessions.end(token, who.access().actor())));
    SessionCookies.takeSession(request, response);
    return "redirect:" + Destination.after(den);
  }
}
