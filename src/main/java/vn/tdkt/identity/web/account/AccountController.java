package vn.tdkt.identity.web.account;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Role;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.identity.AccountRoles;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Issued;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** The accounts that an administrator manages: a list, and a page for each. */
@Controller
@RequestMapping(AccountController.ADDRESS)
class AccountController {
  static final String ADDRESS = "/tai-khoan";
  private static final Words WORDS = Words.of("identity");

  private final Accounts accounts;
  private final AccountRoles roles;
  private final ManagedPlaces places;
  private final List<AccountAct> acts;
  private final AuditTrail trail;
  private final Pages pages;

  AccountController(
      Accounts accounts,
      AccountRoles roles,
      ManagedPlaces places,
      List<AccountAct> acts,
      AuditTrail trail,
      Pages pages) {
    this.accounts = accounts;
    this.roles = roles;
    this.places = places;
    this.acts = acts;
    this.trail = trail;
    this.pages = pages;
  }

  static String address(UUID account) {
    return ADDRESS + "/" + account;
  }

  @GetMapping
  @Requires(Permission.ACCOUNT_MANAGE)
  String list(@RequestParam(defaultValue = "") String q, Access access, Model model) {
    List<AccountView> found = accounts.managed(access, q);
    model.addAttribute("page", pages.page(WORDS.say("title.accounts")));
    model.addAttribute("listing", Listing.of(ADDRESS, q, WORDS.say("count", found.size())));
    model.addAttribute("accounts", found);
    return "identity/accounts";
  }

  @GetMapping("/{id}")
  @Requires(Permission.ACCOUNT_MANAGE)
  String show(@PathVariable UUID id, Access access, Model model) {
    AccountView account = accounts.account(id, access);
    model.addAttribute("page", pages.page(account.fullName()));
    model.addAttribute(
        "view",
        new AccountPage(
            account,
            roles.of(id, access),
            account.closed() ? List.of() : roles.within(id, access),
            account.closed() ? List.of() : acts.stream().map(act -> link(act, id)).toList(),
            trail.of(new Act.Subject("account", id)).stream().map(Entry::text).toList()));
    return "identity/account";
  }

  private static AccountPage.Link link(AccountAct act, UUID account) {
    return new AccountPage.Link(act.title(), address(account) + "/" + act.slug());
  }

  @GetMapping("/moi")
  @Requires(Permission.ACCOUNT_MANAGE)
  String form(Access access, Model model) {
    model.addAttribute("page", pages.page(WORDS.say("title.new-account")));
    model.addAttribute("form", AccountForm.empty(places.units(access)));
    return "identity/new-account";
  }

  @PostMapping("/moi")
  @Requires(Permission.ACCOUNT_MANAGE)
  String create(
      @RequestParam String login,
      @RequestParam String fullName,
      @RequestParam UUID unit,
      @RequestParam Role role,
      Access access,
      Model model) {
    ManagedPlaces.Place place = ManagedPlaces.chosen(unit, places.units(access));
    return issued(
        accounts.create(AccountForm.account(login, fullName, place.scope(), role), access), model);
  }

  @PostMapping("/{id}/dat-lai-mat-khau")
  @Requires(Permission.ACCOUNT_MANAGE)
  String reset(@PathVariable UUID id, Access access, Model model) {
    return issued(accounts.resetPassword(id, access), model);
  }

  /** The password is shown here once and nowhere else, so this page is no redirect. */
  private String issued(Outcome<Issued> outcome, Model model) {
    model.addAttribute("issued", pages.value(outcome));
    model.addAttribute("page", pages.page(WORDS.say("title.issued")));
    return "identity/issued";
  }
}
