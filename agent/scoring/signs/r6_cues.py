"""The words by which a view past one's own desk shows itself, by class. A class counts only beside another one, a
fact of the panel's or a word of the own story; the frames that join them are in r6_frames."""

from agent.scoring.signs.panel_side import root


def kin(text: str) -> frozenset[str]:
    """A class of words, endings cut."""
    return frozenset(root(word) for word in text.split())


ABOVE = kin(
    """owner owners board boards director directors trustee trustees investor investors shareholder shareholders
    bank banks banker lender lenders finance treasurer headquarters group firm company business ceo cfo accountant
    auditor auditors insurer insurers regulator inspector funder funders donor donors council ministry government
    partner partners proprietor landlord chairman president governor governors committee parliament city authority
    market customer customers client clients member members guest guests buyer buyers patient patients passenger
    passengers tenant tenants subscriber subscribers shopper shoppers reader readers visitor visitors student
    students parent parents practice practices competitor competitors rival rivals supplier suppliers grower
    growers wholesaler retailer retailers supermarket supermarkets sector industry chain chains public upstairs
    boss chief district region regional contractor contractors tradesmen traders ombudsman executive"""
)
"""Who or what stands above or beside one's own desk."""
MONEY = kin(
    """cash profit profits profitable margin margins revenue turnover takings income sales cost costs overhead
    overheads loan loans debt debts borrow overdraft interest covenant credit rent lease leases fee fees commission
    discount discounts rate rates price prices pricing priced subsidy subsidies grant grants funding budget capital
    reserve reserves invest investment premium premiums insurance liability liabilities penalty penalties fine
    fines claim claims renewal renewals renew contract contracts tender tenders churn retention wage wages payroll
    stock writeoff earn earning earnings earned pay pays paid paying free invoice invoices bill bills deposit
    deposits refund refunds valuation payback licence license risk exposure reputation footfall occupancy yield
    money pound pounds euro euros dollar dollars cents pence quid grand bucks compensation insured treasury balance
    till sell sold selling buy bought purchase spend spent afford cheap cheaper dear dearer expensive value worth
    shares volume order orders booking bookings bonus bonuses"""
)
"""Revenue, cost, risk or customers, in the words of those who answer for them."""
TREASURY = kin(
    """cash profit profits profitable margin margins turnover takings overhead overheads loan loans debt debts
    borrow borrowed borrowing overdraft interest covenant guarantee guaranteed bond lease leases subsidy subsidised
    grant funding budget budgeted capital reserve reserves invest investor investors investment premium premiums
    liability liabilities penalty penalties asset assets deficit exposure bank banks banker trustee trustees
    shareholder shareholders owner owners board finance financed lender lenders insurer insurers auditor auditors
    accountant risk bankrupt bankruptcy insolvent solvent survive survived survival valuation licence license
    retention credit books balance solvency mortgage refinance collateral landlord rating rates regulator inspector
    closure closures redundancy redundancies dividend equity stake merger takeover acquisition sale director
    directors partner insured uninsured underwriter compensation lawsuit court fine fines instalment repayment
    repay repaid treasury creditor creditors chairman chair trust security surplus audit invested shut shutting
    survives loss-making funder funders donor council ministry payroll wagebill pension pensions"""
)
"""The words of those who answer for the whole."""
EFFECT = kin(
    """meant means because could couldn't withdrew cancelled stayed stay kept keep saved dropped fell went came
    rose stopped brought freed let passed renewed signed got allowed able turned changed made gave cut took lost
    won bought earned cost held opened closed collected delivered returned used needed spent carried covered paid
    reached moved helped started handed grew shrank doubled halved received released avoided spared"""
)
"""What became of it."""
LOSS = kin(
    """less fewer poor poorer thin thinner ugly bad worse worst horrible rough grim tough hard harder pain painful
    hurt hurts hurting sting stings lose loses losing loss losses lost shrink shrinking smaller slow slower slide
    dip dips drop drops fall falls hole gap cliff red deficit pretty jobs empty emptier idle dry quiet quieter lean
    leaner dull embarrassing embarrassment daft madness mad crazy foolish silly mess awkward angry complain
    complaints shout shouting uncomfortable cold hungry tight tighter squeeze bleed bleeding penalty penalties
    shortfall dent miss missing sacrifice frightening scary risky risk dismal miserable dreadful terrible awful low
    lower down nasty unpopular unhappy sulk row trouble waits wait late later delay delayed behind flat weak weaker
    dark lonely broke famine drought ruin ugliness half-empty under costs cost price expensive dear damage sore
    bruise bruises hate hated panic grumble moan flak heat stick backlash resign quit leave walk negative minus
    backwards decline headcount layoffs layoff rubbish suffer suffers gone goodbye fail unprofitable short shorter
    tiny small skinny wince bitter bite bites"""
)
"""What it is like while it costs."""
GIVES = kin(
    """take swallow bear eat accept carry stand stomach live wear absorb suffer ride endure tolerate let lose give
    forgo forego sacrifice drop leave skip withdraw walk concede surrender shed sell close stop quit cut refuse
    decline resist hold shrink stay keep avoid exit turn trade pay spend write wait release abandon retire reject
    run don't not never chase fight match follow fewer less rather sooner still"""
)
"""To let something go, or to bear what it brings."""
NEAR = kin(
    """now today first immediately soon short early beginning start tomorrow straight quick quickly once until till
    this that"""
)
FAR = kin(
    """later years afterwards longer lasting last lasts forever permanent permanently next future eventually stays
    end seasons winters summers harvests decade decades generation always slowly every"""
)
"""Sooner, and what comes or stays after it."""
SEASONS = kin("spring summer autumn winter season christmas easter")
"""A date alone is no fact."""
AGAIN = kin(
    """again second third twice repeat repeats return returns returning renew renews renewal come comes back call
    calls ring rings order orders reorder book books buy buys sign signs leave leaves stay stays switch switches
    move moves join joins plant apply applies ask asks visit visits post bring brings send sends drop drops answer
    answers resign complain complains cancel cancels request requests upgrade upgrades refer refers recommend"""
)
"""What people do, and could be counted, before they pay more or less."""
OUTWARD = kin(
    """market growth grow growing brand name future innovation innovate quality vision mission digital technology
    tech customer customers value leader leading reputation excellence passion purpose ambition ambitious
    competition competitors industry sector world globally service experience transformation sustainability green
    social premium reference modern loyalty marketing advertise strategy expand expansion scale community trust
    story proud"""
)
"""Words for a company and its market, empty or not."""
EVERYDAY = kin(
    """name free leader leading chair till fine green rate take takings social proud city story store experience service
    boss public world bought buy sell sold value order orders book books community chief visitor guest student parent
    reader author practice group firm community modern stock"""
)
"""Words of these classes that stand in any story: alone they speak of no company."""
