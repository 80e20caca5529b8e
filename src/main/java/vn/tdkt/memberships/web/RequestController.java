package vn.tdkt.memberships.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.Answering;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The part of one member in a call: its report, its links, and the report entered for it. */
@Controller
@RequestMapping(RequestController.ADDRESS)
class RequestController {
  static final String ADDRESS = MembersController.ADDRESS + "/tra-loi" + MembersController.ONE;
  private static final Words WORDS = Words.of("memberships");

  private final ReportCalls calls;
  private final Answering answering;
  private final AnswerPages answers;
  private final Indicators indicators;
  private final Pages pages;

  RequestController(
      ReportCalls calls,
      Answering answering,
      AnswerPages answers,
      Indicators indicators,
      Pages pages) {
    this.calls = calls;
    this.answering = answering;
    this.answers = answers;
    this.indicators = indicators;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.MEMBER_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    return show(calls.part(id, Permission.MEMBER_VIEW, access), "", access, model);
  }

  /** A link is told once, on the page that made it. */
  @PostMapping("/lien-ket")
  @Requires(Permission.MEMBER_EDIT)
  String link(@PathVariable UUID id, Access access, Model model) {
    ReportCalls.Part part = calls.part(id, Permission.MEMBER_EDIT, access);
    String secret = answering.link(part, access.actor()).text();
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(LinkAnswerController.address(secret))
            .toUriString();
    return show(
        calls.part(id, Permission.MEMBER_EDIT, access), reminder(part, address), access, model);
  }

  /** Name, deadline and link, no data: it goes through a messenger (decision 33). */
  private static String reminder(ReportCalls.Part part, String address) {
    LocalDate deadline = part.call().said().deadline();
    return WORDS.say(
        "reminder",
        part.request().member().name(),
        part.call().title(),
        VietnamTime.weekday(deadline) + "/" + deadline.getYear(),
        address);
  }

  private String show(ReportCalls.Part part, String reminder, Access access, Model model) {
    model.addAttribute("page", pages.page(part.request().member().name()));
    model.addAttribute("part", part);
    List<Indicator> asked = CallView.inOrder(part.call(), indicators.find(part.call().figures()));
    model.addAttribute(
        "history",
        answering.history(part.request()).stream()
            .map(answer -> AnswerView.of(answer, asked))
            .toList());
    model.addAttribute("reminder", reminder);
    model.addAttribute("mayEdit", part.call().open() && mayEdit(part, access));
    return "memberships/request";
  }

  private boolean mayEdit(ReportCalls.Part part, Access access) {
    return access.holds(Permission.MEMBER_EDIT) && part.call().unit().equals(access.actor().unit());
  }

  @PostMapping("/thu-hoi")
  @Requires(Permission.MEMBER_EDIT)
  String revoke(@PathVariable UUID id, Access access) {
    ReportCalls.Part part = calls.part(id, Permission.MEMBER_EDIT, access);
    return pages.after(
        answering.revoke(part, access.actor()),
        "redirect:" + part.request().address(),
        WORDS.say("notice.revoked"));
  }

  @GetMapping("/nhap-thay")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView enter(@PathVariable UUID id, Access access) {
    ReportCalls.Part part = calls.part(id, Permission.MEMBER_EDIT, access);
    return answers.show(part, paper(part), false);
  }

  @PostMapping("/nhap-thay")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView enter(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    ReportCalls.Part part = calls.part(id, Permission.MEMBER_EDIT, access);
    Typed typed = new Typed(values);
    return answers.end(
        part,
        paper(part),
        typed,
        said -> answering.onBehalf(part, said, typed.day(AnswerFields.RECEIVED), access.actor()),
        part.request().address());
  }

  private static AnswerPages.Door paper(ReportCalls.Part part) {
    String address = part.request().address();
    return new AnswerPages.Door(address + "/nhap-thay", address, null, true);
  }

  /** By an own account of the member: the call is the unit's, the report the member's. */
  @GetMapping("/cua-hoi")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView answer(@PathVariable UUID id, Access access) {
    ReportCalls.Part part = calls.asked(id, access);
    return answers.show(part, own(part), false);
  }

  @PostMapping("/cua-hoi")
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView answer(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    ReportCalls.Part part = calls.asked(id, access);
    return answers.end(
        part,
        own(part),
        new Typed(values),
        said -> answering.byAccount(part, said, access.actor()),
        MembersController.ADDRESS);
  }

  private static AnswerPages.Door own(ReportCalls.Part part) {
    String address = part.request().address();
    return new AnswerPages.Door(
        address + "/cua-hoi",
        MembersController.ADDRESS,
        address + MemberPlanController.FILE,
        false);
  }
}
