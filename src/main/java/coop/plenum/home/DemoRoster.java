package coop.plenum.home;

import coop.plenum.home.DemoCast.Member;
import coop.plenum.identity.DemoPeople;
import coop.plenum.identity.People;
import coop.plenum.organisation.Role;
import coop.plenum.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The people of the trial as its sign-in page shows them: one of each kind first. */
@ApplicationScoped
class DemoRoster implements DemoPeople {
    private final People people;
    private final Page page;

    DemoRoster(People people, Page page) {
        this.people = people;
        this.page = page;
    }

    @Override
    public List<DemoPerson> all() {
        List<DemoPerson> all = new ArrayList<>();
        DemoCast.BAKERS.subList(0, 2).forEach(m -> add(all, m, DemoCast.BAKERY));
        DemoCast.MUTUALISTS.forEach(m -> add(all, m, DemoCast.MUTUAL));
        HomeMessages texts = page.texts(HomeMessages.class);
        people.byAddress(DemoCast.ADMINISTRATOR.address())
                .ifPresent(p -> all.add(new DemoPerson(p.id(), p.name(), texts.demoAdministrator())));
        people.byAddress(DemoCast.COORDINATOR.address())
                .ifPresent(p -> all.add(new DemoPerson(p.id(), p.name(), texts.demoCoordinator(DemoFederation.NAME))));
        DemoCast.BAKERS.subList(2, DemoCast.BAKERS.size()).forEach(m -> add(all, m, DemoCast.BAKERY));
        return all;
    }

    private void add(List<DemoPerson> all, Member member, String organisation) {
        HomeMessages texts = page.texts(HomeMessages.class);
        String what = member.role() == Role.STEWARD ? texts.demoSteward(organisation) : texts.demoMember(organisation);
        people.byAddress(member.address()).ifPresent(p -> all.add(new DemoPerson(p.id(), p.name(), what)));
    }
}
