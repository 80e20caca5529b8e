package vn.tdkt.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.reminders.model.LetterText;
import vn.tdkt.testing.Proves;

/** A real mail server that asks for a name and a password, in the open and over TLS. */
@DisplayName("Máy chủ thư đòi đăng nhập, mã hóa")
@Proves("REQ-111")
class GuardedPostOfficeTest {
  private static final URI PROGRAM = URI.create("https://thidua.example.vn");
  private static final String TO = "van.mau@example.vn";
  private static final String USER = "thi-dua";
  private static final String PASSWORD = "mật khẩu có dấu cách";

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
          });

  GuardedPostOfficeTest() {
    server.setUser("thi-dua@example.vn", USER, PASSWORD);
    server.getUserManager().setAuthRequired(true);
    server.start();
  }

  @AfterEach
  void closed() {
    server.stop();
  }

  private Optional<Trouble> sent(MailSettings.Tls tls, String user, String password) {
    int port =
        tls == MailSettings.Tls.TLS ? server.getSmtps().getPort() : server.getSmtp().getPort();
    MailSettings.Server settings =
        new MailSettings.Server(
            "127.0.0.1", port, user, password, "thi-dua@example.vn", tls, PROGRAM);
    return new Smtp(settings)
        .send(
            UUID.randomUUID(),
            TO,
            new LetterText("Nhắc việc", "Tự chấm điểm", PROGRAM),
            true,
            Instant.parse("2026-11-30T00:30:00Z"));
  }

  @Test
  @DisplayName("Đúng tên, đúng mật khẩu thì thư đi; sai thì không, và nói là do đăng nhập")
  void a_server_asks_who_sends() {
    assertThat(sent(MailSettings.Tls.NONE, USER, "sai")).contains(Trouble.LOGIN);
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(sent(MailSettings.Tls.NONE, USER, PASSWORD)).isEmpty();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  @DisplayName("Chứng thư không ai bảo đảm thì không giao mật khẩu, không giao thư")
  void a_certificate_that_nobody_vouches_for_gets_no_password() {
    assertThat(sent(MailSettings.Tls.TLS, USER, PASSWORD)).contains(Trouble.UNREACHABLE);
    assertThat(server.getReceivedMessages()).isEmpty();
  }
}
