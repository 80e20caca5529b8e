package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tdkt.Application;
import vn.tdkt.access.Role;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.kernel.Token;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.Postgres;

class SessionsOutliveARestartTest {
  @Test
  @DisplayName("Chương trình khởi động lại, người đang làm việc không phải đăng nhập lại")
  void a_session_opened_before_is_known_afterwards(@TempDir Path folder) {
    DatabaseAccess database = Postgres.fresh();
    Token token;
    try (ConfigurableApplicationContext before = started(database, folder)) {
      UnitId province = new Register(before.getBean(Units.class)).province("Tỉnh Mẫu");
      String login =
          new Staff(before.getBean(Accounts.class), province).ofProvince(Role.COUNCIL_OFFICE);
      token = Register.done(before.getBean(SignIn.class).signIn(login, Staff.PASSWORD));
    }

    try (ConfigurableApplicationContext after = started(database, folder)) {
      assertThat(after.getBean(Sessions.class).find(token))
          .hasValueSatisfying(who -> assertThat(who.fullName()).isEqualTo("Nguyễn Văn Mẫu"));
    }
  }

  private static ConfigurableApplicationContext started(DatabaseAccess database, Path folder) {
    Map<String, Object> settings = new HashMap<>(database.settings());
    settings.put("server.port", "0");
    return new SpringApplicationBuilder(Application.class)
        .initializers(
            context -> {
              context.getBeanFactory().registerSingleton("databaseAccess", database);
              context.getBeanFactory().registerSingleton("dataFolder", DataFolder.at(folder));
            })
        .properties(settings)
        .run();
  }
}
