package coop.plenum.network.account;

import coop.plenum.network.Campaigns;
import coop.plenum.network.Network;
import coop.plenum.network.release.Release;
import coop.plenum.network.release.Releases;
import coop.plenum.network.release.page.Names;
import coop.plenum.platform.Page;
import coop.plenum.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

/** Puts words to releases, in the language of the page. */
@ApplicationScoped
class NetworkReports {
    private final Releases releases;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Names names;
    private final Page page;

    NetworkReports(Releases releases, Campaigns campaigns, Questionnaires questionnaires, Names names, Page page) {
        this.releases = releases;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.names = names;
        this.page = page;
    }

    /** The report of a release of this network; that the reader may see it is for the caller to know. */
    NetworkReport of(Network network, Release release) {
        var document = releases.document(release);
        var campaign = campaigns.find(network.id(), release.campaign()).orElseThrow(NotFoundException::new);
        Wording wording = new Wording(
                names.of(document, page.language()),
                questionnaires.version(document.questionnaire().contentHash()),
                page.texts(AccountMessages.class));
        return new NetworkReport(new NetworkReport.Source(document, network, campaign), wording, page.language());
    }
}
