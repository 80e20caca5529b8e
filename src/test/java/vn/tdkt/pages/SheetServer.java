package vn.tdkt.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The far end of the line: a small server that speaks the score table's contract, records what
 * reaches it and fails when told to. Who is signed in is set by the test.
 */
final class SheetServer implements AutoCloseable {
  /** How the next save goes wrong. */
  enum Fault {
    /** The value is written unless it was, the answer never arrives. */
    LOSE_ANSWER,
    /** The value is written late. */
    SLOW,
    /** The session has ended. */
    SIGN_OUT,
    /** The token has changed. */
    NEW_TOKEN
  }

  /** One command as it came over the line. */
  record Saved(String command, String leaf, long version, Map<String, String> fields) {}

  /** What stands in a row. */
  private record Row(long version, Map<String, String> fields, String by) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  final List<Saved> received = new CopyOnWriteArrayList<>();
  final List<Saved> written = new CopyOnWriteArrayList<>();
  private final Queue<Fault> faults = new ConcurrentLinkedDeque<>();
  private final Map<String, Row> rows = new ConcurrentHashMap<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile SamplePages.@Nullable Officer signedIn = new SamplePages.Officer();
  private volatile String token = "token-1";

  SheetServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::page);
    server.createContext("/luu", this::save);
    server.createContext("/phien", this::session);
    server.createContext("/dang-nhap", this::signIn);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void next(Fault... following) {
    faults.addAll(List.of(following));
  }

  void signIn(SamplePages.@Nullable Officer officer) {
    signedIn = officer;
  }

  /** Somebody else writes first. */
  void colleagueWrites(String leaf, Map<String, String> fields) {
    rows.merge(
        leaf,
        new Row(2, fields, "Bà Thử"),
        (old, now) -> new Row(old.version() + 1, fields, now.by()));
  }

  Map<String, String> fields(String leaf) {
    Row row = rows.get(leaf);
    return row == null ? Map.of() : row.fields();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void save(HttpExchange http) throws IOException {
    JsonNode json = JSON.readTree(http.getRequestBody().readAllBytes());
    Saved saved = read(json);
    received.add(saved);
    Fault fault = faults.poll();
    if (fault == Fault.SIGN_OUT) {
      signedIn = null;
    } else if (fault == Fault.NEW_TOKEN) {
      token = "token-" + UUID.randomUUID();
    }
    if (signedIn == null) {
      answer(http, 401, "application/json", "{}");
    } else if (!token.equals(http.getRequestHeaders().getFirst("X-CSRF-TOKEN"))) {
      answer(http, 403, "application/json", "{}");
    } else {
      write(http, saved, fault);
    }
  }

  private void write(HttpExchange http, Saved saved, @Nullable Fault fault) throws IOException {
    if (fault == Fault.SLOW) {
      pause();
    }
    String known = answers.get(saved.command());
    Row row = rows.getOrDefault(saved.leaf(), new Row(1, Map.of(), ""));
    String refusal = refusal(saved);
    if (known != null && fault == Fault.LOSE_ANSWER) {
      http.close();
    } else if (known != null) {
      answer(http, 200, "application/json", known);
    } else if (row.version() != saved.version()) {
      answer(http, 409, "application/json", clash(saved, row));
    } else if (refusal != null) {
      answer(http, 422, "application/json", refusal);
    } else {
      accept(http, saved, fault);
    }
  }

  private void accept(HttpExchange http, Saved saved, @Nullable Fault fault) throws IOException {
    long version = saved.version() + 1;
    rows.put(saved.leaf(), new Row(version, saved.fields(), "tôi"));
    written.add(saved);
    String shown = saved.fields().getOrDefault("points", "").replace('.', ',');
    Map<String, Object> body =
        Map.of(
            "leaf",
            saved.leaf(),
            "version",
            version,
            "points",
            saved.fields().containsKey("points") ? shown : "10",
            "reason",
            "đã ghi " + String.join(" ", saved.fields().values()),
            "state",
            "final",
            "cells",
            saved.fields().containsKey("points") ? Map.of("points", shown) : Map.of(),
            "totals",
            Map.of("total", String.valueOf(written.size())),
            "progress",
            "Đã chấm " + rows.size() + "/7 tiêu chí",
            "savedAt",
            "2024-11-14T07:03:00Z");
    answers.put(saved.command(), JSON.writeValueAsString(body));
    if (fault == Fault.LOSE_ANSWER) {
      http.close();
    } else {
      answer(http, 200, "application/json", JSON.writeValueAsString(body));
    }
  }

  private static @Nullable String refusal(Saved saved) {
    String points = saved.fields().getOrDefault("points", "");
    Map<String, Object> refusal =
        switch (points) {
          case "abc" ->
              Map.of("leaf", saved.leaf(), "slot", "points", "text", "“abc” không phải là số.");
          case "1.500" ->
              Map.of(
                  "leaf",
                  saved.leaf(),
                  "slot",
                  "points",
                  "text",
                  "“1.500” có hai cách hiểu.",
                  "options",
                  List.of("1,5", "1.500"));
          default -> Map.of();
        };
    return refusal.isEmpty() ? null : JSON.writeValueAsString(refusal);
  }

  private static String clash(Saved saved, Row row) {
    return JSON.writeValueAsString(
        Map.of(
            "leaf", saved.leaf(),
            "version", row.version(),
            "mine", saved.fields(),
            "theirs", row.fields(),
            "by", row.by(),
            "at", "14:05"));
  }

  private static Saved read(JsonNode json) {
    Map<String, String> fields = new ConcurrentHashMap<>();
    json.get("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asString()));
    return new Saved(
        json.get("command").asString(),
        json.get("leaf").asString(),
        json.get("version").asLong(),
        Map.copyOf(fields));
  }

  private void session(HttpExchange http) throws IOException {
    SamplePages.Officer officer = signedIn;
    if (officer == null) {
      answer(http, 401, "application/json", "{}");
      return;
    }
    Map<String, String> body = Map.of("account", officer.account().toString(), "csrf", token);
    answer(http, 200, "application/json", JSON.writeValueAsString(body));
  }

  private void signIn(HttpExchange http) throws IOException {
    String form = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (http.getRequestMethod().equals("GET")) {
      answer(http, 200, "text/html", SIGN_IN);
    } else if (form.contains("password=right")) {
      signedIn = new SamplePages.Officer();
      answer(http, 200, "application/json", "{}");
    } else {
      answer(http, 422, "application/json", "{\"text\":\"Mật khẩu chưa đúng.\"}");
    }
  }

  private void page(HttpExchange http) throws IOException {
    String path = http.getRequestURI().getPath();
    SamplePages.Officer officer = signedIn;
    if (path.equals("/bang") && officer != null) {
      answer(http, 200, "text/html", SamplePages.sheet(officer, token));
    } else if (path.equals("/manh") && officer != null) {
      answer(http, 200, "text/html", SamplePages.pieces(officer));
    } else {
      resource(http, path);
    }
  }

  private static void resource(HttpExchange http, String path) throws IOException {
    try (InputStream in = SheetServer.class.getResourceAsStream("/static" + path)) {
      String ending = path.substring(path.lastIndexOf('.') + 1);
      if (in == null || !TYPES.containsKey(ending)) {
        answer(http, 404, "text/plain", "");
      } else {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        answer(http, 200, TYPES.getOrDefault(ending, ""), text);
      }
    }
  }

  private static void answer(HttpExchange http, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
    http.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    http.getResponseBody().write(body);
    http.close();
  }

  private static void pause() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final String SIGN_IN =
      """
      <!doctype html><title>Đăng nhập</title>
      <form method="post" action="/dang-nhap">
        <div class="field"><label for="who">Tài khoản</label><input id="who" name="account"></div>
        <div class="field"><label for="pw">Mật khẩu</label>
          <input id="pw" name="password" type="password"></div>
        <button class="button main">Đăng nhập</button>
      </form>
      """;
}
