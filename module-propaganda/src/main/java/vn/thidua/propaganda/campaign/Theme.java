package vn.thidua.propaganda.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A stored {@link ThemeDetails}; lives and dies with its campaign. */
@Entity(name = "PropagandaTheme")
@Table(name = "propaganda_theme")
class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "propaganda_theme_seq")
    @SequenceGenerator(name = "propaganda_theme_seq", sequenceName = "propaganda_theme_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;
    private int place;
    private String name;
    private String explanation;

    /** For JPA. */
    protected Theme() { }

    Theme(Campaign campaign, int place) {
        this.campaign = campaign;
        this.place = place;
    }

    void change(ThemeDetails details) {
        name = details.name();
        explanation = details.explanation();
    }

    ThemeDetails details() {
        return new ThemeDetails(name, explanation);
    }
}
