package vn.thidua.propaganda.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.propaganda.campaign.CampaignSummary;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.front.CampaignBanners;
import vn.thidua.propaganda.front.FrontPage;
import vn.thidua.propaganda.front.NewsCard;
import vn.thidua.propaganda.front.NewsSection;
import vn.thidua.propaganda.front.NewsService;
import vn.thidua.propaganda.reach.ReadMarkService;

/** Backs {@code propaganda/news.xhtml}, the front page, and the card of the newest posts on the dashboard. */
@Named("news")
@RequestScoped
public class NewsBean {

    private static final int ON_THE_DASHBOARD = 4;

    @Inject private NewsService service;
    @Inject private CampaignBanners banners;
    @Inject private ReadMarkService marks;
    @Inject private ColumnDuties duties;
    @Inject private PageAnswers answers;

    private FrontPage front;
    private List<NewsCard> newest;

    /** The story at the top; null where there is none. */
    public NewsCard getLead() {
        return front().lead().orElse(null);
    }

    public List<NewsCard> getPinned() {
        return front().pinned();
    }

    public List<NewsCard> getLatest() {
        return front().latest();
    }

    public List<NewsSection> getSections() {
        return front().sections();
    }

    public List<NewsCard> getMustRead() {
        return front().mustRead();
    }

    /** The campaigns that go on. */
    public List<CampaignSummary> getCampaigns() {
        return banners.current();
    }

    public long daysLeft(CampaignSummary campaign) {
        return banners.daysLeft(campaign);
    }

    public List<NewsCard> getNewest() {
        if (newest == null) {
            newest = service.latest(ON_THE_DASHBOARD);
        }
        return newest;
    }

    /** Whether whoever is at work writes posts somewhere. */
    public boolean isMayWrite() {
        return duties.mayAnywhere(ColumnDuty.WRITE);
    }

    public void seenAll() {
        marks.seenAll();
        answers.tellAndGo("/propaganda/news", "front.seen.done");
    }

    private FrontPage front() {
        if (front == null) {
            front = service.front();
        }
        return front;
    }
}
