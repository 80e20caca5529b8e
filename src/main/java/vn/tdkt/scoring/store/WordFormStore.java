package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Trees;
import vn.tdkt.scoring.FormOnSheet;
import vn.tdkt.scoring.SheetId;

/** The forms of sheets and what was handed out of them; nothing is rewritten. */
@Repository
public class WordFormStore {
  private final JdbcClient db;
  private final Audit audit;

  WordFormStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(FormOnSheet form, Act act) {
    db.sql(
            """
            insert into scoring.word_form (id, sheet, file, base, account, by_name, at)
            values (:id, :sheet, :file, :base, :account, :by, :at)
            """)
        .param("id", form.id())
        .param("sheet", form.sheet().value())
        .param("file", form.file())
        .param("base", form.base())
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  public void give(UUID id, FormOnSheet form, Map<String, String> texts, Act act) {
    db.sql(
            """
            insert into scoring.word_form_given (id, form, texts, account, by_name, at)
            values (:id, :form, :texts::json, :account, :by, :at)
            """)
        .param("id", id)
        .param("form", form.id())
        .param("texts", Trees.json(texts))
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  /** The forms of a sheet, the newest first. */
  public List<FormOnSheet> of(SheetId sheet) {
    return db.sql(
            """
            select w.id, w.sheet, w.file, f.name, w.base, w.by_name, w.at,
                   (select max(g.at) from scoring.word_form_given g where g.form = w.id) as given_at
              from scoring.word_form w
              join documents.file f on f.id = w.file
             where w.sheet = :sheet
             order by w.at desc, w.id desc
            """)
        .param("sheet", sheet.value())
        .query(WordFormStore::form)
        .list();
  }

  private static FormOnSheet form(ResultSet rs, int row) throws SQLException {
    return new FormOnSheet(
        rs.getObject("id", UUID.class),
        new SheetId(rs.getObject("sheet", UUID.class)),
        rs.getObject("file", UUID.class),
        rs.getString("name"),
        rs.getObject("base", UUID.class),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        instant(rs.getObject("given_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  /** The last handing out of a form. */
  public Optional<UUID> lastGiven(UUID form) {
    return db.sql(
            "select id from scoring.word_form_given where form = :form order by at desc, id desc limit 1")
        .param("form", form)
        .query(UUID.class)
        .optional();
  }

  /** The texts of a handing out, by the names of their cells. */
  public Map<String, String> given(UUID id) {
    String json =
        db.sql("select texts from scoring.word_form_given where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    if (!(Trees.read(json) instanceof Map<?, ?> texts)) {
      throw new IllegalStateException("stored texts do not read back");
    }
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> String.valueOf(one.getKey()), one -> String.valueOf(one.getValue())));
  }

  /** Which file is the form of which sheet. */
  public record Use(UUID id, UUID file, SheetId sheet, String year) {}

  public List<Use> ofFiles(Collection<UUID> files) {
    return db.sql(
            """
            select w.id, w.file, s.id as sheet, s.year
              from scoring.word_form w
              join scoring.sheet s on s.id = w.sheet
             where w.file = any(:files)
             order by w.at desc
            """)
        .param("files", files.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Use(
                    rs.getObject("id", UUID.class),
                    rs.getObject("file", UUID.class),
                    new SheetId(rs.getObject("sheet", UUID.class)),
                    rs.getString("year")))
        .list();
  }
}
