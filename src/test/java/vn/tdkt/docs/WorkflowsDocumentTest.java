package vn.tdkt.docs;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.archive.RecordWorkflows;
import vn.tdkt.calendar.DutyWorkflows;
import vn.tdkt.contests.ContestWorkflows;
import vn.tdkt.initiatives.InitiativeWorkflows;
import vn.tdkt.issuance.IssuanceWorkflows;
import vn.tdkt.pledges.PledgeWorkflows;
import vn.tdkt.register.RegisterWorkflows;
import vn.tdkt.registration.RegistrationWorkflows;
import vn.tdkt.scoring.WorkflowDocument;
import vn.tdkt.supervision.InspectionWorkflows;
import vn.tdkt.testing.Proves;

class WorkflowsDocumentTest {
  @Test
  @DisplayName("docs/workflows.md nói đúng như chương trình")
  @Proves({"REQ-103", "REQ-104", "REQ-37", "REQ-126", "REQ-184"})
  void the_document_says_what_the_program_does() {
    GeneratedDocument.matches(
        Path.of("docs", "workflows.md"),
        String.join(
            "\n",
            WorkflowDocument.text(),
            IssuanceWorkflows.text(),
            RegistrationWorkflows.text(),
            PledgeWorkflows.text(),
            DutyWorkflows.text(),
            ContestWorkflows.text(),
            InitiativeWorkflows.text(),
            InspectionWorkflows.text(),
            RegisterWorkflows.text(),
            RecordWorkflows.text()));
  }
}
