package vn.tdkt.gatherings.web;

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
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.Givings;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;

/** Says of a donation on record how it was given, or corrects it. */
@Controller
@RequestMapping(DonationController.ADDRESS + OccasionController.ONE + "/cach-nop")
class DonationGivingController {
  private static final Words WORDS = Words.of("gatherings");

  private final Donations donations;
  private final Givings givings;
  private final GivingFields fields;
  private final Forms forms;

  DonationGivingController(Donations donations, Givings givings, GivingFields fields, Forms forms) {
    this.donations = donations;
    this.givings = givings;
    this.fields = fields;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView tell(@PathVariable UUID id, Access access) {
    return forms.show(telling(donations.kept(id, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.GATHERING_EDIT)
  ModelAndView tell(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Donation donation = donations.kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        telling(donation, typed),
        typed,
        () -> givings.tell(donation, GivingFields.giving(donation.place(), typed), access.actor()),
        done -> DonationController.ADDRESS,
        WORDS.say("notice.told"));
  }

  private Form telling(Donation donation, Typed typed) {
    Donation.Said said = donation.said();
    List<Field> asked =
        fields.of(
            donation.place(),
            donation.year(),
            said.giving(),
            fields.staff(donation.unit(), said.on()),
            typed);
    return Form.of(
            WORDS.say("tell", said.fund()),
            donation.address() + "/cach-nop",
            DonationController.ADDRESS,
            asked)
        .saying(
            WORDS.say(
                "tell.intro", DonationRow.written(said.amount()), VietnamTime.date(said.on())))
        .of(donation.version())
        .button(WORDS.say("save"));
  }
}
