// English.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const en: Words = {
  lang: 'en',
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec']
  ],
  weekdays: phrases(`
    Monday • Tuesday • Wednesday • Thursday • Friday • Saturday • Sunday • Mon • Tue • Tues • Wed • Thu • Thur •
    Thurs • Fri • Sat • Sun
  `),
  dateWords: phrases(`
    at • on • of • the • st • nd • rd • th • o'clock • hrs • hours • noon • midnight • local time
  `),
  published: phrases(`
    published • published on • published at • first published • first published on • originally published •
    publication date • posted • posted on • posted at • created • issued • released • filed • date • publish date •
    date published
  `),
  updated: phrases(`
    updated • updated on • updated at • last updated • last updated on • last modified • last modified on • modified •
    revised • date updated • date modified • last edited • last edited on • last changed • last changed on
  `),
  beside: phrases(`
    # min read • # mins read • # minute read • # minutes read • # min • # comments • # comment • comments • comment •
    # views • # shares
  `),
  ago: phrases(`
    # second ago • # seconds ago • # minute ago • # minutes ago • # mins ago • # hour ago • # hours ago • # hrs ago •
    # day ago • # days ago • # week ago • # weeks ago • # month ago • # months ago • # year ago • # years ago •
    an hour ago • a day ago • just now • yesterday • today • #h ago • #m ago • #d ago
  `),
  by: phrases(`
    by • written by • reported by • story by • report by • words by • text by • posted by • published by • column by •
    interview by • commentary by • analysis by • opinion by • review by • contributions from • contributions by •
    author • authors
  `),
  and: ['and', '&', 'with'],
  in: ['in', 'at', 'on'],
  roles: phrases(`
    reporter • reporters • correspondent • correspondents • editor • editors • writer • writers • columnist •
    contributor • contributors • journalist • critic • analyst • producer • staff • freelancer • freelance • author •
    blogger • photographer • intern • fellow • professor • director • chief • manager • desk • team • reviewer •
    commentator • researcher • specialist • senior • associate • assistant • contributing • deputy
  `),
  sections: phrases(`
    news • world • international • national • nation • local • local news • region • politics • opinion • opinions •
    editorial • commentary • analysis • business • economy • money • finance • markets • technology • tech • science •
    health • environment • climate • education • crime • courts • law • sport • sports • football • culture • arts •
    entertainment • books • film • movies • music • television • tv • theatre • style • fashion • lifestyle • life •
    food • travel • property • real estate • obituaries • obituary • weather • features • investigations • letters •
    letters to the editor • columns • columnists • comment • us news • uk news • europe • asia • africa •
    middle east • americas • showbiz • celebrity • gaming • games • religion • labour • labor • transport • shipping •
    comedy • innovation • home • diy
  `),
  signoff: phrases(`
    write to {who} at… • write {who} at… • contact {who} at… • contact {who}: … • email {who} at… • e-mail {who} at… •
    reach {who} at… • {who} can be reached at… • {who} may be reached at… • you can email {who} at… •
    follow {who} on … • follow {who}: @… • follow {who} @… • >> follow {who} on … • —— >> follow {who} on … •
    reporting by {who} • reporting by {who}; … • (reporting by {who}) • (reporting by {who}; … •
    (reporting by {who}, … • report by {who} • (additional reporting by … • additional reporting by … •
    with additional reporting … • (editing by … • editing by … • edited by … • (writing by {who}; … •
    writing by {who}; … • (compiled by … • compiled by … • … contributed to this report. •
    … contributed to this report • … contributed to this story. • … contributed to this story •
    … contributed to this article. • … contributed reporting. • … contributed reporting from … • … contributed. •
    … reported from …, and … from … • with files from … • with reporting by … • with contributions from … •
    associated press writer … • associated press writers … • associated press reporter … • ap writer … •
    ap writers … • with news wire services • with wire services • this report was produced by … • — with … •
    with contributions by … • science, quickly is produced by … • got a tip? send it to … • {who} reported from …
  `),
  authorLinks: phrases(`
    social links for {who} • more by {who} • more articles by {who} • more stories by {who} • more posts by {who} •
    recent articles by {who} • latest articles by {who} • all articles by {who} • see all articles by {who} •
    see all posts by {who} • see all stories by {who} • view all articles by {who} • view all posts by {who} •
    view all stories by {who} • view more articles by {who} • read more by {who} • read more articles by {who} •
    read more stories by {who} • articles by {who} • posts by {who} • stories by {who} • the latest from {who} •
    read the latest from {who} • read {who}'s full bio • read full bio of {who}
  `),
  credit: phrases(`
    photo • photos • photograph • photographs • picture • pictures • image • images • illustration • graphic •
    credit • credits • photo credit • photo by • photos by • photograph by • photography by • picture by •
    image credit • image by • image source • image copyright • image via • picture credit • video • video by •
    illustration by • graphic by • courtesy • courtesy of • photo courtesy of • photo illustration by • source
  `),
  caption: ['caption', 'image caption', 'photo caption', 'pictured', 'above', 'below', 'file', 'file photo', 'figure'],
  furniture: {
    advert: phrases(`
      story continues below • story continues below… • article continues below •
      advertisement - story continues below • advertisement – story continues below •
      story continues after advertisement • article continues after this advertisement • advertisement •
      advertisements • advert • ad • ads • advertising • sponsored • sponsored content • promoted • promoted content •
      from our sponsor • from our sponsors • advertiser disclosure • advertiser content from … • paid content •
      paid post • partner content • in partnership with … • presented by … • brought to you by … •
      advertisement …continue reading … • advertisement continue reading … • advertisement - scroll to continue •
      article continues below … • article continues after … • story continues below … • story continues after … •
      story continues • article continues • continue reading below • continue reading the main story •
      continue reading the main story … • scroll to continue … • … are independently selected by our editors … •
      … we may earn …commission… • … we may receive a commission… • we may earn revenue from … •
      we may earn a commission … • we may receive a commission … • … affiliate commission… •
      when you buy through links … • when you click through from our site … •
      … independently select products unless … • shop this story • from our partner • from our partners • shop now •
      buy now • shop similar look • see offers • view deal • view offer • check price • best prices today… •
      buying options • see details • donate now • donate now! • donate to support … • get digital access •
      learn more • sponsored links… • sponsored link… • sponsored stories… • promoted links • promoted link •
      sponsor message • sponsor content • ad feedback • ad choices • report this ad • report ad • skip advertisement •
      skip ad • remove ads • hide ad • … may receive a commission • … may earn a commission • … may get a commission •
      … may receive a commission. • as an amazon associate … • powered by outbrain • powered by taboola • by taboola •
      by outbrain • taboola • outbrain • from the advertiser… • message from our sponsor… •
      you may also like by taboola • this post may contain affiliate links… • this article contains affiliate links… •
      this page contains affiliate links… • some links may be affiliate… • available from amazon • free shipping •
      add to cart • add to basket • add to wishlist • see at amazon • buy at amazon • shop at amazon •
      view at amazon • good deals • today's best deals • today's deals
    `),
    comments: phrases(`
      comments • comment • # comments • # comment • comments (#) • show comments • hide comments • load comments •
      see comments • view comments • read comments • view all comments • read all comments • all comments •
      leave a comment… • leave a reply… • add a comment… • post a comment… • post comment • write a comment… •
      join the conversation… • join the discussion… • join the debate… • start the conversation… •
      be the first to comment… • have your say… • got something to say… • most voted • newest oldest •
      inline feedbacks • oldest • newest • name* • email* • reply • … in the comments • … in the comments below •
      … in the comment section • … in the comments section • … in the comment section below •
      your email address will not be published… • please log in to comment… • log in to comment… •
      what do you think? … • tell us what you think… • have something to add to this story… • comments are closed… •
      sorry we are not currently accepting comments on this article •
      we are no longer accepting comments on this article • we are not currently accepting comments… • report abuse •
      flag as inappropriate • share your thoughts… • you must log in to post a comment… •
      you must be logged in to …comment… • you must be signed in to …comment… • comments (+) • # replies • # reply •
      #reply • new, # comments • new # comments • no comments • no comments yet • no comments: • comments off… •
      comment on this article • comment on this story • comment on this post • post your comment • submit comment •
      submit comments … • your comment • your comment * • your name * • your e-mail * • your website •
      notify me of follow-up comments… • notify me of followup comments… • notify me of new posts… •
      notify me of new comments… • save my name, email… • required fields are marked… • discussion policy •
      # thoughts on "… • # responses to "… • commenting policy • comment policy • comments policy •
      comment guidelines • community guidelines • sort by…best… • sort by: … • sort by newest… • sort by oldest… •
      top comments • most liked • report comment • like reply • reply · like… • read the comments • go to comments •
      jump to comments • view # comments • see all # comments • see # comments • show # comments •
      load more comments • … moderates comments … • comments are moderated… • all comments are moderated… •
      comments are not available… • commenting is disabled… • commenting has been … • this comment has been removed… •
      discuss this article… • discuss in our forum… • discuss in the forum… • join our commenting … •
      want to join the conversation… • sign in to comment… • login to comment… • log in to reply… •
      what are your thoughts… • responses (#) • one thought on … • one comment on … • # comments on … •
      leave feedback • add your comment… • write your comment…
    `),
    copyright: phrases(`
      … all rights reserved • … all rights reserved. • … not to be reproduced without permission… • all content ©… •
      reproduced with permission… • … may not be published, broadcast, rewritten … • reuse this content •
      order reprints… • rights & permissions • rights and permissions • © …all rights reserved… • copyright ©… •
      copyright (c) … • copyright #… • © #… • (c) #… • © copyright … • all rights reserved… • all contents ©… •
      content copyright … • this material may not be published… • licensed under … • this work is licensed … •
      this website …licensed under … • this article is licensed … • except where otherwise noted… •
      unless otherwise stated…©… • permission required for reprinting… • for reprints… • request permission…
    `),
    menu: phrases(`
      # min read • # minute read • posted in … • category: … • categories: … • accept all cookies • reject all •
      reading time: # minutes • reading time: # min • reading time # minutes • send a correction •
      suggest a correction • do you have a story? get in touch • do you have a story? … • have a tip? … • donate •
      support independent journalism • support our journalism • support local journalism • social links for … • menu •
      home • search • search for: • close • open • skip to …content • skip to …navigation • main menu • navigation •
      log in • login • log in subscribe • sign in • sign out • log out • register • create account • my account •
      account • subscribe • subscribe now • welcome • manage account • manage digital account • manage print account •
      back to top • back to reading • privacy policy • privacy notice • see our privacy notice • terms of use •
      terms of service • terms & conditions • terms and conditions • cookie policy • cookies • cookie settings •
      accept cookies • accept all • we use cookies… • …we use cookies to… • …uses cookies to…experience… •
      …this cookie is set by… • …cookie is set by gdpr… • …cookies are absolutely essential… •
      …cookies that ensures basic functionalities… • privacy overview • cookie settingsaccept all •
      this site uses cookies… • this website uses cookies… • enable cookies… • allow cookies once •
      … your privacy choices • adchoices • accessibility • sitemap • site map • contact • contact us • about us •
      advertise • advertise with us • careers • help • faq • legal • our sites • press • editorial standards •
      editorial guidelines • … editorial guidelines • tags • explore topics • contents • article index • index •
      references • tags:… • topics • topic • topics:… • filed under • filed under:… • filed in… • posted in •
      posted in:… • categories • categories:… • in this article: • in this article • in this story •
      table of contents • jump to • jump to details • read full bio • read … full bio • view author archive •
      get author rss feed • view profile • see full bio • about the author • about the author(s) • about the authors •
      expand • collapse • show more • show less • see more • see all • view all • load more • more • next • previous •
      prev • back • loading • loading… • not now • turn on • dismiss • ok • cancel • error! • error • invalid email… •
      something went wrong… • thanks for contacting us… • please try again later. • please enable javascript… •
      please enable cookies… • your browser does not support … • please use chrome browser … •
      javascript is required… • please log in • verify it's you • to help keep your account secure… •
      you are no longer onsite … • powered by … • got a tip? • got a news tip? • got a hot news tip? • got a tip? … •
      send us a tip • send us a tip… • we want to hear it. … • story saved • you can find this story in … •
      explore the edition • view this issue • refresh automatically • refresh automatically on | off •
      why you can trust … • listen to this story • listen to this story.… • listen to article… •
      enjoy more audio and podcasts … • customer service • california privacy rights •
      do not sell my personal information • eu privacy preferences • readmore • continue reading • read article •
      full transcript • manage preferences • download the app… • install the … app… • get the app •
      download our app… • discover stories from this section … • see latest news … • all sections • more options •
      go to permalink • permalink • read later • save for later • save this story • my list • add to list •
      resize text • text size • font size • increase font size • decrease font size • increase text size •
      decrease text size • a a a • larger text • smaller text • larger | smaller • dark mode • light mode •
      toggle navigation • toggle menu • toggle search • open menu • close menu • open search • close search •
      submit search • search this site • search our site… • search the site • breadcrumb • breadcrumbs •
      you are here… • hamburger menu • primary navigation • secondary navigation • footer menu • footer navigation •
      all editions • change edition • switch edition… • e-edition • e-paper • epaper • digital edition •
      print edition • today's paper • today's e-edition • log inregister • log in register • login/register •
      log in / register • login / register • sign in / register • sign in or register • sign up or log in •
      sign in | register • log in | sign up • username • user name • password • remember me • forgot password… •
      forgot your password… • reset password • keep me logged in • already a subscriber? … • already a subscriber •
      already a member? … • not a subscriber? … • event calendar • rss feed • rss feeds • rss terms of service •
      mobile apps • our apps • newsletters & alerts • submissions …policy • ad choices • cookie notice •
      cookie preferences • cookie consent • manage cookies • your privacy choices • your california privacy rights •
      privacy & cookies… • privacy and cookies… • privacy settings • privacy statement • terms of sale •
      terms & privacy… • code of ethics • ethics policy • correction policy • corrections policy •
      fact checking policy • our team • meet the team • staff • work with us • work for us • submit a tip •
      submit a news tip • submit a story • submit an event • submit a press release • submit a letter… •
      submit an obituary • place an ad • place an obituary • buy photos • buy photo • buy this photo • buy reprints •
      purchase reprints • licensing • request a correction… • report an error… • report a typo… •
      report a correction… • suggest a correction… • spotted an error… • see something wrong? … •
      help and contact us • help center • help centre • site feedback • send feedback • give us feedback •
      give feedback • take our survey… • take the survey… • welcome to our new …page… • listen live • watch live •
      live tv • tv schedule • tv listings • e-newspaper • get short url • short url • short link • copy url •
      view source • view graphic • view on map • view map • open map • close map • wait # second to continue… •
      you have been successfully … • view my complete profile • view complete profile • articles by category •
      browse by category • browse by topic • browse by tag • browse topics • tag cloud • blog archive •
      monthly archives • archives by month • select month • select category • older article • newer article •
      older post • newer post • older posts • newer posts • older entries • newer entries • older stories •
      newer stories • previous post • next post • previous post: … • next post: … • previous: … •
      previous article: … • next article: … • powered by • powered by wordpress… • proudly powered by … • theme by … •
      designed by … • filed to: … • filed to: • filed as… • labels: … • labels: • tagged with… • tagged as… •
      tagged in… • tagged: … • tagged: • tagged • post tags: … • article tags • story tags • this entry was posted … •
      this entry was tagged … • this post was posted … • posted under … • opens in new window •
      opens in a new window • opens in new tab • opens in a new tab • external link • (opens in new window) •
      this link opens in … • scroll to top • go to top • to top • top ^ • jump to navigation • jump to content •
      jump to main content • jump to …section • main content • page # of # • # of # pages • view as single page •
      view as one page • single page • show full article • show all • view more • see more results •
      load more articles • load more stories • more stories loading… • you have reached your …limit… •
      you've reached your …limit… • you have # free articles … • you have # articles …remaining… •
      to continue reading…subscri… • subscribe to continue… • subscribe to read… • subscribe to unlock… •
      this article is for subscribers… • this content is for …subscribers… • for subscribers • subscriber exclusive •
      subscriber only • subscribers only • members only • gift this article • gift article • give this article •
      unlock this article… • accessibility for screenreader • accessibility statement • accessibility help •
      screen reader… • print this page • print page • print friendly • printer friendly • printer-friendly version •
      download pdf • download as pdf • cite this article • how to cite… • listen to this article •
      listen to the article • article audio… • this audio is auto-generated… • this audio is generated … •
      this is ai generated …
    `),
    newsletter: phrases(`
      create a free account to continue reading • create an account to continue reading •
      sign up to continue reading • subscribe to continue reading • this article is for subscribers only •
      newsletter • newsletters • newsletter signup • newsletter sign up • do you have a story … •
      have you got a story … • got a story? … • we pay for your stories… • … by subscribing now •
      newsletter sign up continue reading … • email newsletter • alerts & newsletters • sign up • sign up now •
      sign up for … • sign up to … • subscribe to … • subscribe for … • subscribe today… • click to subscribe … •
      subscribe here… • click here to subscribe… • email • e-mail • email address • your email • your email address •
      enter your email… • enter email… • email (required) • your name • get the latest from … •
      get the latest news … • get email updates … • get updates … • get notified … • get browser notifications … •
      get our …newsletter… • get a daily …inbox… • never miss a story… • never miss …newsletter… •
      be the first to know… • be the first to get … • don't miss a story… • stay up to date … • stay informed… •
      stay in the know… • thank you for subscribing… • thanks for subscribing… • thanks for signing up… •
      thank you for signing up… • by submitting your … • by providing your … • by signing up … • by subscribing … •
      by clicking … • by entering your … • we use your sign-up to … • this newsletter may contain … •
      this site is protected by recaptcha… • contact me with news and offers … • receive email from us … •
      please sign up … • … sign up for our newsletter… • … subscribe to our …newsletter… •
      … delivered to your inbox… • … delivered right to your inbox… • … sent to your inbox… •
      … straight to your inbox… • … direct to your inbox… • want to keep up with breaking news… •
      install the … app for free… • weekly digests, … • we have more newsletters… • like what you see? … •
      like what you're reading?… • successfully subscribed… • today's trending stories, delivered … •
      you can unsubscribe … • view this email in … • view in your browser • view in browser •
      you are receiving this … • you're receiving this … • you received this …email because … • to unsubscribe … •
      to unsubscribe: … • unsubscribe • unsubscribe: … • unsubscribe from this list… • unsubscribe | … •
      update your preferences… • update your email preferences… • manage your preferences… •
      manage your email preferences… • forward this email to a friend… • email address * • your email address * •
      e-mail address • e-mail address * • sign up here • sign up here… • sign up today… • sign me up •
      subscribe to our newsletter • subscribe to the newsletter • subscribe to newsletter • join our newsletter… •
      join our mailing list… • join the mailing list… • join our email list… • join the newsletter… •
      join # …subscribers… • get it • get the newsletter… • get the … newsletter… • get the …newsletter… •
      get our newsletter… • get our free … • get newsletters … • get highlights … • get top …inbox… • get the top … •
      get the best …inbox… • get the best of … • get more …inbox… • get breaking news … • get alerts … •
      get news alerts… • get our latest … • … in your inbox • … in your inbox. • … in your inbox daily •
      … to your inbox • … to your inbox. • … to your email inbox • … to your email inbox. • … to your email •
      … inbox every … • … inbox daily… • … inbox weekly… • follow by email • follow blog via email… •
      enter your email address to subscribe… • i agree to the …terms… • i agree to receive … •
      i would like to receive … • i consent to … • please enter a valid email… • please enter your email… •
      invalid email address… • check your inbox… • check your email… • you're on the list… • you are now subscribed… •
      you're now subscribed… • you have been subscribed… • already subscribed… • unsubscribe at any time… •
      unsubscribe any time… • you can opt out … • we respect your privacy… • we won't share your email… •
      your information will be used … • by checking this box… • by continuing…you agree … • by joining…you agree … •
      by registering…you agree … • by submitting, … • privacy policy applies… • turn on notifications… •
      turn on desktop notifications… • enable notifications… • allow notifications… • daily newsletter •
      weekly newsletter • morning newsletter • evening newsletter • news alerts • breaking news alerts • email alerts
    `),
    note: phrases(`
      this story has been updated… • this article has been updated… • this post has been updated… •
      this story was updated… • this article was updated… • this headline has been updated… •
      this is a developing story… • this is a breaking news story… • this is a breaking news update… •
      this story is developing… • this is a breaking story… • this breaking news story is being updated… •
      this story is being updated… • more details to follow… • more to follow… • this is a developing story •
      this story will be updated… • this article will be updated… • this post will be updated… • check back for … •
      check back later … • updates with … • (updates with … • eds: …
    `),
    origin: phrases(`
      read original article … • read the original article … • read the original … • original article… •
      original article here… • original source… • this article originally appeared … • this article first appeared … •
      this article was originally published … • this article was first published … •
      this story originally appeared … • this story first appeared … • this story was originally published … •
      this story was first published … • this piece originally appeared … • this piece first appeared … •
      this post originally appeared … • this post first appeared … • the post … appeared first on … •
      this content was originally published … • originally published … • originally appeared … •
      first published in … • first appeared in … • cross-posted from … • crossposted from … • reposted from … •
      republished from … • reprinted from … • this article is republished from … • this article appeared in … •
      a version of this article … • a version of this story … • an earlier version of this article appeared … •
      h/t … • [h/t … • hat tip … • via … • distributed by … • syndicated from … • view original … • see original … •
      this content can also be viewed on the site it originates from. • this story was produced … •
      this story was provided by … • this article was produced … • this article was provided by … • story source: … •
      source article… • read the source… • read the full post … • materials provided by … •
      reprinted with permission… • republished with permission… • published with permission… •
      this article is from … • this story is from … • this content was provided by … • this content is provided by … •
      content provided by … • (except for the headline, … • except for the headline, … • originally posted … •
      originally published on … • first published on … • this post was originally published … •
      this post was first published …
    `),
    related: phrases(`
      more coverage: • more coverage: … • click on the photo for more pictures •
      click on the picture for more photos • tap here to see … • related • related: • related: … • [related: … •
      related …: … • related article… • related articles • related stories • related story… • related content •
      related topics • related links • related posts • related news • related coverage • related video… •
      related videos • related reading • lrelated … • related roundup… • read more • read more:… • read more from … •
      read more on … • read more about … • read more stories … • read also… • also read… • read next… • read: … •
      must read… • must-read… • see also • see also:… • also: • also: … • see: … • see more from … • see more on … •
      see more latest … • more: • more: … • more from … • more by … • see all related • on this topic •
      on this story • most read in … • see all related … • recent articles by … • more on • more on:… •
      more on the … • more on this … • more about … • more in … • more news • more news from … • more stories… •
      more videos • more … videos • more like this • more for you • more to read • more to explore • most popular •
      … recommended stories • popular in the community • trending pages • trending now on … • now on … • what's hot •
      keep reading… • further reading • top reads … • more coverage • more related stories • read the latest from … •
      previously • from the … edition • this article appeared in the … • see all …columns • most popular … •
      most read • most read … • most viewed • most shared • most commented • popular • popular now • popular stories •
      top stories • latest • latest news • latest stories • latest from … • latest image galleries • trending •
      trending now • trending on … • trending stories • featured • featured stories • featured reviews •
      featured on … • featured videos • new stories on … • recommended • recommended for you • recommended by … •
      recommended videos • recommended stories • recommended reading • editors' recommendations •
      editor's recommendations • editors' picks • editor's picks • editor's pick • our picks • you might also like… •
      you may also like… • you might like… • you may like… • don't miss • don't miss:… • dont miss •
      what to read next • up next • up next:… • explore more • explore more … • in case you missed it… •
      in other news… • in pictures • next: … • next story • next article • previous story • previous article •
      watch: … • watch more… • watch next… • best of … • on the web • around the web • from the web •
      elsewhere on the web • from around the web • promoted stories • sponsored stories • recent articles… •
      recent posts • galleries • photo galleries • what others are reading • people are reading • read these next •
      read this next • recommended for you… • recommended articles • recommended content • recommended reads •
      you may also be interested in… • you might also be interested in… • you may be interested in… •
      you might be interested in… • you may also enjoy… • you might also enjoy… • other stories… • other articles… •
      other headlines • more headlines • more top stories • more stories from … • more articles from … •
      more articles • more posts • more reading • more in this section • more on this topic • more on this story… •
      more on this story:… • more great stories… • more must-reads… • more must reads… • more opinion •
      more politics • more sports • more sport • more business • more entertainment • more local news •
      more world news • more us news • more from author • more from the author • more from our … •
      more from around … • more from this … • also in news • also in the news • also on this … • also see… •
      also read: … • also watch… • also of interest… • also worth reading… • latest headlines • latest articles •
      latest posts • latest updates • latest videos • latest video • top headlines • top news • top videos •
      top articles • top posts • top picks • top trending … • today's top … • today's top stories •
      today's headlines • this week's top … • popular articles • popular posts • popular topics • popular videos •
      popular news • popular this week • most read stories… • most read articles… • most read this week •
      most watched • most emailed • most discussed • most talked about • most trending • most viewed stories •
      most clicked • trending topics • trending articles • trending news • trending videos • trending posts •
      trending in … • trending this week • hot right now • in this section • in this series • in this series… •
      news in brief • next up in … • next up • up next … • next read… • next post • read full story… •
      read the full story… • read the full article… • read the full report… • read the rest… • read the entire … •
      read it here… • read more here… • read more below… • read more at … • read more in … • read more articles … •
      read more related … • read all about … • read our full … • full coverage… • full story… • full story here… •
      complete coverage… • continuing coverage… • our coverage … • click here for more … • click here to read … •
      click here to see … • click here to watch … • click here for … • click for more … • check out more articles … •
      check out more … • check out our … • check this out… • see the full … • see photos… • see pictures… •
      see more stories… • view more … • view related … • view the full … • explore related … • explore our … •
      explore further… • discover more… • find out more… • for more …click … • for more news… • for more stories … •
      follow live … • follow our live … • follow our coverage … • live updates: … • live updates • live blog… •
      watch live: … • watch now: … • watch also… • watch the latest … • listen: … • listen next… • video: … •
      photos: … • gallery: … • opinion: … • explainer: … • quiz: … • flashback: … • editor's choice • editors choice •
      editors' choice • editor's note: related … • editors picks • our top stories • our top picks •
      our latest stories • our best stories • our favorites • staff picks • don't miss these… • don't miss out… •
      don't miss this… • must see • must watch… • must reads • must-reads • must-sees • worth a read… •
      worth reading… • suggested stories • suggested articles • suggested for you • suggested reading •
      suggested posts • similar articles… • similar stories… • similar posts • similar news • similar topics •
      related items • related keywords • related tags • related terms • related searches • related galleries •
      related gallery… • related photos • related pages • related documents • related stories… • related news… •
      related coverage… • related event… • related products • related people • related companies •
      related slideshow… • keep exploring… • keep up with … • stories for you • stories you may like… •
      stories you might like… • stories you may have missed… • what's next… • what's trending… • what we're reading •
      what we're reading… • what you need to know today • who to follow • continue exploring… • continue to next … •
      jump to next … • best of the web • from our archive… • from our archives… • from the archive… •
      from the archives… • from our network… • from our newsroom… • from our partners… • from other sites… •
      from across the web… • around the network • across the network • across the web • news from around … •
      news you can use • on our site… • on our radar • on the blog • on our podcast… • more about badges…
    `),
    share: phrases(`
      join our whatsapp channel • join us on whatsapp • follow our whatsapp channel • share • share: • share this •
      share this … • share article • share story • share on … • share via … • share with … • share the …story… •
      share icon • social share • sharing • share & comment • read or share this story… •
      this story has been shared … • email this … • print • print this… • print article • rss • copy • copy link •
      copied • copied! • link copied… • save • save article • bookmark • bookmark this… • follow • follow us •
      follow us … • follow the … on … • find us on … • like us on … • join us on … • # shares • # share • # likes •
      # views • shares • likes • tweet • tweet this… • pin it • pin • view on … • facebook-rs • facebook • twitter •
      instagram • whatsapp • whats app • linkedin • pinterest • reddit • flipboard • tumblr • telegram • youtube •
      tiktok • snapchat • threads • mastodon • bluesky • google+ • google plus • google news • messenger •
      facebook messenger • pocket • vk • viber • line • wechat • weibo • twitch • xing • x • digg • stumbleupon •
      send • send by email • more sharing options • share this on facebook • share this on twitter •
      share this story • share this article • share this post • share this page • share this via … • share this link •
      share it • share it: • share to … • share all … • share all sharing options… • all share services •
      all sharing options • share options • share options… • sharing options • sharing is caring… •
      share your …story… • like it? share it… • like this: • like loading… • loading... • click to share … •
      click to email … • click to print … • click to copy … • click to tweet… • click here to share… • tweet this •
      bookmark it • flip it • pin this • +1 • email this blogthis!… • emailthisblogthis… • blogthis… •
      email thisblogthis… • email a link … • email this article… • email to a friend… • e-mail this … •
      e-mail to a friend… • send to a friend… • send to kindle… • send in email… • gmail • yahoo mail • text message •
      yummly • imessage • apple news • google plus… • google+… • google bookmarks • hacker news • newsvine • blogger •
      livejournal • odnoklassniki • copy to clipboard… • copy this link… • copy article link… • copy shortlink •
      copied to clipboard… • link copied to … • get link • profilefollowunfollow • followfollowing •
      follow following • following • unfollow • follow on … • follow us: • follow us on • follow us on: •
      follow me on … • follow me… • follow this author… • follow author • follow authors • follow topic •
      follow topics • follow story • follow this story… • follow this topic… • connect with us… • connect with …on … •
      stay connected… • stay in touch… • let's be friends… • let's connect… • find us here… • find us…on facebook… •
      keep in touch… • visit us on … • watch us on … • subscribe on … • subscribe via … • listen on: •
      listen and subscribe… • subscribe on itunes… • facebooktwitter… • facebook twitter … • twitter facebook … •
      share facebook twitter… • share on facebookshare… • share on facebook share … • share on twittershare… •
      facebook messenger… • print email… • email print… • print | email… • add us on google… •
      add as a preferred source… • make us preferred …
    `)
  }
}
