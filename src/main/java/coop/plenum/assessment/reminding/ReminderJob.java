package coop.plenum.assessment.reminding;

import coop.plenum.assessment.Assessments;
import coop.plenum.identity.SignInSettings;
import coop.plenum.organisation.Organisations;
import coop.plenum.organisation.audit.Audit;
import coop.plenum.organisation.audit.Deed;
import coop.plenum.platform.Languages;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reminds by itself where a steward has asked for it. */
@ApplicationScoped
class ReminderJob {
    private final Reminders reminders;
    private final Reminding reminding;
    private final Assessments assessments;
    private final Organisations organisations;
    private final SignInSettings settings;
    private final Audit audit;

    ReminderJob(
            Reminders reminders,
            Reminding reminding,
            Assessments assessments,
            Organisations organisations,
            SignInSettings settings,
            Audit audit) {
        this.reminders = reminders;
        this.reminding = reminding;
        this.assessments = assessments;
        this.organisations = organisations;
        this.settings = settings;
        this.audit = audit;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void remind() {
        // Nobody's request tells the address here: without the setting there is nowhere to lead to.
        if (settings.stated().isEmpty()) return;
        for (Reminders.Automatic due : reminders.automatic()) {
            var assessment = assessments.automatic(due.organisation(), due.assessment());
            String name = organisations.linked(due.organisation()).name();
            int sent = reminding.remind(assessment, name, settings.stated().get(), Languages.ENGLISH);
            if (sent == 0) continue;
            audit.note(
                    new Audit.Entry(due.organisation(), null, Deed.REMINDED, null, assessment.period() + ": " + sent));
        }
    }
}
