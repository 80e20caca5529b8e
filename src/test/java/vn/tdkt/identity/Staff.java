package vn.tdkt.identity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;

/** Invented people with accounts, for tests. */
public final class Staff {
  public static final String PASSWORD = "tre-xanh-mưa-phùn";

  private final Accounts accounts;
  private final UnitId province;

  public Staff(Accounts accounts, UnitId province) {
    this.accounts = accounts;
    this.province = province;
  }

  /** Somebody of a unit; returns the login. */
  public String of(UnitId unit, Role role) {
    String login = role.name().toLowerCase(Locale.ROOT) + "-" + Ids.next();
    add(login, unit.value(), role, Scope.unit(province.value(), unit.value()));
    return login;
  }

  /** Somebody of the province's office; returns the login. */
  public String ofProvince(Role role) {
    String login = role.name().toLowerCase(Locale.ROOT) + "-" + Ids.next();
    add(login, null, role, Scope.jurisdiction(province.value()));
    return login;
  }

  private void add(String login, @Nullable UUID unit, Role role, Scope scope) {
    NewAccount account =
        new NewAccount(
            login, "Nguyễn Văn Mẫu", province.value(), unit, List.of(new Grant(role, scope)));
    Register.done(accounts.createWithPassword(account, PASSWORD, Register.program(province)));
  }

  /** Administrators without an account of their own. */
  public static Access administrator(UnitId province, Scope scope) {
    Actor actor = new Actor(Ids.next(), "Quản trị Mẫu", province.value(), scope.unit());
    return new Access(actor, List.of(new Grant(Role.ADMINISTRATOR, scope)));
  }
}
