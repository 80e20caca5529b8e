package vn.tdkt.scoring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.PasteUndo;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** The sheet, and the steps that it takes. */
@Controller
@RequestMapping("/bang-cham-diem/{id}")
class SheetController {
  private final Scoring scoring;
  private final Sheets heads;
  private final SheetPages sheets;
  private final PasteUndo undo;
  private final Pages pages;

  SheetController(Scoring scoring, Sheets heads, SheetPages sheets, PasteUndo undo, Pages pages) {
    this.heads = heads;
    this.scoring = scoring;
    this.sheets = sheets;
    this.undo = undo;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String show(
      @PathVariable UUID id,
      @RequestParam(name = "dan") @Nullable UUID pasted,
      Access access,
      Model model) {
    SheetView view = sheets.sheet(new SheetId(id), access);
    model.addAttribute("page", pages.page(sheets.title(view.head())));
    model.addAttribute("view", view);
    model.addAttribute("undo", pasted == null || !view.editable() ? null : undo(view, pasted));
    return "scoring/sheet";
  }

  /** The way back from a paste, as long as there is one. */
  private @Nullable ActButton undo(SheetView view, UUID pasted) {
    int rows = undo.possible(view.head().id(), pasted);
    return rows == 0
        ? null
        : ActButton.plain(view.t("pasted.undo", rows), view.address() + "/dan-bang/hoan-tac")
            .with("command", pasted);
  }

  @PostMapping("/buoc/{move}")
  @Requires(Permission.OWN_WORK)
  String take(
      @PathVariable UUID id,
      @PathVariable Move move,
      @RequestParam long version,
      @RequestParam @Nullable String reason,
      Access access) {
    SheetHead head = heads.head(new SheetId(id), access);
    return pages.after(
        scoring.take(head.id(), version, move, reason, access),
        "redirect:" + after(move, head),
        move.words());
  }

  /** Who gives a sheet back to its unit no longer sees it. */
  private static String after(Move move, SheetHead head) {
    return move == Move.RETURN
        ? "/khoi/" + head.block().value()
        : "/bang-cham-diem/" + head.id().value();
  }
}
