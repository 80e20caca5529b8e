package vn.tdkt.archive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.Batch;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.PageView;
import vn.tdkt.archive.RecordState;
import vn.tdkt.archive.Records;
import vn.tdkt.archive.ScannedFile;
import vn.tdkt.archive.Scans;
import vn.tdkt.archive.Value;
import vn.tdkt.archive.model.Doubts.Doubted;
import vn.tdkt.archive.web.RecordView.Task;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.pages.Step;

/** Draws a record for one reader: the page on the left, what was read from it on the right. */
@Component
class RecordPages {
  private static final List<RecordState> WAY =
      List.of(
          RecordState.WAITING, RecordState.RECOGNISED, RecordState.CHECKED, RecordState.VERIFIED);

  private final Records records;
  private final Scans scans;
  private final Files files;

  RecordPages(Records records, Scans scans, Files files) {
    this.records = records;
    this.scans = scans;
    this.files = files;
  }

  /**
   * @param page the page that was asked for, or null for that of the first value
   * @param typed what was typed and not taken; empty at first
   */
  RecordView of(
      ArchivedRecord record,
      Batch batch,
      @Nullable Integer page,
      Map<FieldKind, String> typed,
      @Nullable Refusal refusal,
      Access reader) {
    ScannedFile file = scans.get(record.file());
    List<PageView> pages = scans.pages(file.id());
    StoredFile document = files.get(file.document());
    Map<Integer, Line.Sheet> sheets = sheets(document, pages);
    boolean mayEdit = reader.may(Permission.ARCHIVE_EDIT, batch.scope());
    Task task = mayEdit ? task(record, reader) : Task.READ;
    int shown = page == null ? firstPage(record) : page;
    return new RecordView(
        record,
        batch,
        file.name(),
        look(document, shown, reader),
        sheets.get(shown),
        pages.stream()
            .filter(one -> one.number() == shown)
            .map(PageView::text)
            .findFirst()
            .orElse(""),
        pages.stream().map(PageView::number).toList(),
        lines(record, sheets, task, typed),
        steps(record),
        task,
        mayEdit,
        mayEdit ? records.next(record, reader.actor()).map(Addresses::record).orElse(null) : null,
        refusal);
  }

  private static @Nullable String look(StoredFile document, int page, Access reader) {
    Permission needed = document.restricted() ? Permission.RESTRICTED_VIEW : Permission.SHEET_VIEW;
    return reader.may(needed, document.scope())
        ? "/tep/%1$s/xem?trang=%2$d#trang-%2$d".formatted(document.id(), page)
        : null;
  }

  private static int firstPage(ArchivedRecord record) {
    return record.values().stream()
        .filter(value -> value.spot().isPlaced())
        .map(value -> value.spot().page())
        .findFirst()
        .orElse(1);
  }

  private static Map<Integer, Line.Sheet> sheets(StoredFile document, List<PageView> pages) {
    return pages.stream()
        .filter(page -> document.hasPicture(page.number()))
        .map(
            page ->
                new Line.Sheet("/tep/" + document.id() + "/trang/" + page.number() + ".png", page))
        .collect(Collectors.toMap(sheet -> sheet.page().number(), Function.identity()));
  }

  static Task task(ArchivedRecord record, Access reader) {
    return switch (record.state()) {
      case RECOGNISED, RETURNED -> Task.CHECK;
      case CHECKED ->
          reader.actor().account().equals(record.checkedBy()) ? Task.READ : Task.CHECK_AGAIN;
      case WAITING, VERIFIED, VOID -> Task.READ;
    };
  }

  private List<Line> lines(
      ArchivedRecord record,
      Map<Integer, Line.Sheet> sheets,
      Task task,
      Map<FieldKind, String> typed) {
    Map<FieldKind, List<String>> doubts =
        records.doubts(record).stream()
            .collect(
                Collectors.groupingBy(
                    Doubted::field,
                    Collectors.mapping(doubted -> doubted.why().words(), Collectors.toList())));
    Set<FieldKind> doubtful = doubts.keySet();
    List<Line> lines = new ArrayList<>();
    for (FieldKind field : FieldKind.of(record.kind())) {
      Value value = record.value(field);
      boolean blind = task == Task.CHECK_AGAIN && doubtful.contains(field);
      lines.add(
          new Line(
              value,
              Optional.ofNullable(typed.get(field)).orElse(blind ? "" : value.text()),
              task == Task.CHECK || blind,
              doubts.getOrDefault(field, List.of()),
              sheets.get(value.spot().page())));
    }
    return lines;
  }

  private static List<Step> steps(ArchivedRecord record) {
    RecordState now = record.state();
    if (!WAY.contains(now)) {
      return List.of(Step.current(now.words()));
    }
    return WAY.stream()
        .map(
            state ->
                state == now
                    ? Step.current(state.words())
                    : state.compareTo(now) < 0 ? past(state, record) : Step.ahead(state.words()))
        .toList();
  }

  private static Step past(RecordState state, ArchivedRecord record) {
    return Step.done(
        state.words(), state == RecordState.CHECKED ? record.checkedByName() : null, null);
  }
}
