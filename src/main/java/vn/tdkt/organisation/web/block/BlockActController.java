package vn.tdkt.organisation.web.block;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** The form of every {@link BlockAct}, and the act itself. */
@Controller
@RequestMapping(BlockController.ADDRESS + "/{id}/{slug}")
class BlockActController {
  private final Blocks blocks;
  private final List<BlockAct> acts;
  private final Forms forms;

  BlockActController(Blocks blocks, List<BlockAct> acts, Forms forms) {
    this.blocks = blocks;
    this.acts = acts;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.BLOCK_MANAGE)
  ModelAndView form(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> proposed,
      Access access) {
    return forms.show(form(act(slug), managed(id, access), new Typed(proposed)));
  }

  @PostMapping
  @Requires(Permission.BLOCK_MANAGE)
  ModelAndView carryOut(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    BlockAct act = act(slug);
    BlockYear block = managed(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(act, block, typed),
        typed,
        () -> act.carryOut(block, typed, access.actor()),
        BlockController::address,
        act.notice());
  }

  private static Form form(BlockAct act, BlockYear block, Typed typed) {
    String back = BlockController.address(block.id());
    return Form.of(
            act.title() + ": " + block.title(),
            back + "/" + act.slug(),
            back,
            act.fields(block, typed))
        .saying(act.intro())
        .of(block.version())
        .button(act.title());
  }

  private BlockYear managed(UUID id, Access access) {
    return blocks.visible(new BlockYearId(id), Permission.BLOCK_MANAGE, access);
  }

  private BlockAct act(String slug) {
    return acts.stream()
        .filter(act -> act.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("act " + slug));
  }
}
