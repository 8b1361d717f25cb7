// English.
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
  weekdays: [
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
    ...['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun']
  ],
  dateWords: [
    'at',
    'on',
    'of',
    'the',
    'st',
    'nd',
    'rd',
    'th',
    "o'clock",
    'hrs',
    'hours',
    'noon',
    'midnight',
    'local time'
  ],
  published: [
    'published',
    'published on',
    'published at',
    'first published',
    'first published on',
    'originally published',
    'publication date',
    'posted',
    'posted on',
    'posted at',
    'created',
    'issued',
    'released',
    'filed',
    'date',
    'publish date',
    'date published'
  ],
  updated: [
    'updated',
    'updated on',
    'updated at',
    'last updated',
    'last updated on',
    'last modified',
    'last modified on',
    'modified',
    'revised',
    'date updated'
  ],
  beside: [
    '# min read',
    '# mins read',
    '# minute read',
    '# minutes read',
    '# min',
    '# comments',
    '# comment',
    'comments',
    'comment',
    '# views',
    '# shares'
  ],
  by: [
    'by',
    'written by',
    'reported by',
    'story by',
    'report by',
    'words by',
    'text by',
    'posted by',
    'commentary by',
    'analysis by',
    'opinion by',
    'review by',
    'author',
    'authors',
    'from'
  ],
  and: ['and', '&', 'with'],
  in: ['in', 'at', 'on'],
  roles: [
    ...[
      'reporter',
      'reporters',
      'correspondent',
      'correspondents',
      'editor',
      'editors',
      'writer',
      'writers',
      'columnist'
    ],
    ...[
      'contributor',
      'contributors',
      'journalist',
      'critic',
      'analyst',
      'producer',
      'staff',
      'freelancer',
      'freelance'
    ],
    ...[
      'author',
      'blogger',
      'photographer',
      'intern',
      'fellow',
      'professor',
      'director',
      'chief',
      'manager',
      'desk',
      'team'
    ],
    ...[
      'reviewer',
      'commentator',
      'researcher',
      'specialist',
      'senior',
      'associate',
      'assistant',
      'contributing',
      'deputy'
    ]
  ],
  credit: [
    ...[
      'photo',
      'photos',
      'photograph',
      'photographs',
      'picture',
      'pictures',
      'image',
      'images',
      'illustration',
      'graphic'
    ],
    ...['credit', 'credits', 'photo credit', 'photo by', 'photos by', 'photograph by', 'photography by', 'picture by'],
    ...[
      'image credit',
      'image by',
      'image source',
      'image copyright',
      'image via',
      'picture credit',
      'video',
      'video by'
    ],
    ...[
      'illustration by',
      'graphic by',
      'courtesy',
      'courtesy of',
      'photo courtesy of',
      'photo illustration by',
      'source'
    ]
  ],
  caption: ['caption', 'image caption', 'photo caption', 'pictured', 'above', 'below', 'file', 'file photo', 'figure'],
  furniture: {
    advert: [
      ...[
        'advertisement',
        'advertisements',
        'advert',
        'ad',
        'ads',
        'advertising',
        'sponsored',
        'sponsored content',
        'promoted'
      ],
      ...[
        'promoted content',
        'from our sponsor',
        'from our sponsors',
        'advertiser disclosure',
        'advertiser content from …'
      ],
      ...[
        'paid content',
        'paid post',
        'partner content',
        'in partnership with …',
        'presented by …',
        'brought to you by …'
      ],
      ...[
        'advertisement …continue reading …',
        'advertisement continue reading …',
        'advertisement - scroll to continue'
      ],
      ...[
        'article continues below …',
        'article continues after …',
        'story continues below …',
        'story continues after …'
      ],
      ...[
        'story continues',
        'article continues',
        'continue reading below',
        'continue reading the main story',
        'scroll to continue …'
      ],
      ...[
        '… are independently selected by our editors …',
        '… we may earn …commission…',
        '… we may receive a commission…'
      ],
      ...[
        'we may earn revenue from …',
        'we may earn a commission …',
        'we may receive a commission …',
        '… affiliate commission…'
      ],
      ...[
        'when you buy through links …',
        'when you click through from our site …',
        '… independently select products unless …'
      ],
      ...[
        'shop this story',
        'shop now',
        'buy now',
        'shop similar look',
        'see offers',
        'view deal',
        'view offer',
        'check price',
        'best prices today…'
      ],
      ...[
        'buying options',
        'see details',
        'donate now',
        'donate now!',
        'donate to support …',
        'get digital access',
        'learn more'
      ]
    ],
    comments: [
      ...[
        'comments',
        'comment',
        '# comments',
        '# comment',
        'comments (#)',
        'show comments',
        'hide comments',
        'load comments'
      ],
      ...[
        'see comments',
        'view comments',
        'read comments',
        'view all comments',
        'read all comments',
        'all comments',
        'leave a comment…'
      ],
      ...[
        'leave a reply…',
        'add a comment…',
        'post a comment…',
        'post comment',
        'write a comment…',
        'join the conversation…'
      ],
      ...[
        'join the discussion…',
        'join the debate…',
        'start the conversation…',
        'be the first to comment…',
        'have your say…'
      ],
      ...[
        'got something to say…',
        'most voted',
        'newest oldest',
        'inline feedbacks',
        'oldest',
        'newest',
        'name*',
        'email*',
        'reply'
      ],
      ...[
        '… in the comments',
        '… in the comments below',
        '… in the comment section',
        '… in the comments section',
        '… in the comment section below'
      ],
      ...[
        'your email address will not be published…',
        'please log in to comment…',
        'log in to comment…',
        'what do you think? …',
        'tell us what you think…'
      ],
      ...[
        'have something to add to this story…',
        'comments are closed…',
        'report abuse',
        'flag as inappropriate',
        'share your thoughts…'
      ]
    ],
    copyright: [
      ...[
        'copyright …',
        '© …',
        '(c) #…',
        '… all rights reserved',
        '… all rights reserved.',
        '… not to be reproduced without permission…'
      ],
      ...[
        'all content ©…',
        'reproduced with permission…',
        '… may not be published, broadcast, rewritten …',
        'reuse this content',
        'order reprints…'
      ],
      ...['rights & permissions', 'rights and permissions']
    ],
    menu: [
      ...[
        'menu',
        'home',
        'search',
        'search for:',
        'close',
        'open',
        'skip to …content',
        'skip to …navigation',
        'main menu',
        'navigation'
      ],
      ...[
        'log in',
        'login',
        'log in subscribe',
        'sign in',
        'sign out',
        'log out',
        'register',
        'create account',
        'my account',
        'account',
        'subscribe'
      ],
      ...[
        'subscribe now',
        'welcome',
        'manage account',
        'manage digital account',
        'manage print account',
        'back to top',
        'back to reading'
      ],
      ...[
        'privacy policy',
        'privacy notice',
        'see our privacy notice',
        'terms of use',
        'terms of service',
        'terms & conditions',
        'terms and conditions'
      ],
      ...[
        'cookie policy',
        'cookies',
        'cookie settings',
        'accept cookies',
        'accept all',
        'we use cookies…',
        'this site uses cookies…',
        'this website uses cookies…'
      ],
      ...[
        'enable cookies…',
        'allow cookies once',
        '… your privacy choices',
        'adchoices',
        'accessibility',
        'sitemap',
        'site map',
        'contact',
        'contact us',
        'about',
        'about us'
      ],
      ...[
        'advertise',
        'advertise with us',
        'careers',
        'help',
        'faq',
        'legal',
        'our sites',
        'press',
        'editorial standards',
        'editorial guidelines',
        '… editorial guidelines'
      ],
      ...[
        'tags',
        'tags:…',
        'topics',
        'topic',
        'topics:…',
        'filed under',
        'filed under:…',
        'filed in…',
        'posted in',
        'posted in:…',
        'categories',
        'categories:…'
      ],
      ...[
        'in this article:',
        'in this article',
        'in this story',
        'table of contents',
        'jump to',
        'jump to details',
        'read full bio',
        'read … full bio',
        'view author archive'
      ],
      ...[
        'get author rss feed',
        'social links for …',
        'view profile',
        'see full bio',
        'about the author',
        'about the author(s)',
        'about the authors',
        'my experience'
      ],
      ...[
        'expand',
        'collapse',
        'show more',
        'show less',
        'see more',
        'see all',
        'view all',
        'load more',
        'more',
        'next',
        'previous',
        'prev',
        'back',
        'loading',
        'loading…'
      ],
      ...[
        'not now',
        'turn on',
        'dismiss',
        'ok',
        'cancel',
        'error!',
        'error',
        'invalid email…',
        'something went wrong…',
        'thanks for contacting us…',
        'please try again later.'
      ],
      ...[
        'please enable javascript…',
        'please enable cookies…',
        'your browser does not support …',
        'please use chrome browser …',
        'javascript is required…'
      ],
      ...[
        'please log in',
        "verify it's you",
        'to help keep your account secure…',
        'you are no longer onsite …',
        'powered by …',
        'got a tip?',
        'got a news tip?',
        'got a hot news tip?'
      ],
      ...[
        'got a tip? …',
        'send us a tip',
        'send us a tip…',
        'we want to hear it. …',
        'story saved',
        'you can find this story in …',
        'explore the edition',
        'view this issue'
      ],
      ...[
        'refresh automatically…',
        'why you can trust …',
        'listen to this story',
        'listen to this story.…',
        'listen to article…',
        'enjoy more audio and podcasts …',
        'customer service'
      ],
      ...[
        'california privacy rights',
        'do not sell my personal information',
        'eu privacy preferences',
        'readmore',
        'continue reading',
        'read article',
        'full transcript'
      ],
      ...[
        'manage preferences',
        'download the app…',
        'install the … app…',
        'get the app',
        'download our app…',
        'discover stories from this section …',
        'see latest news …'
      ]
    ],
    newsletter: [
      ...[
        'newsletter',
        'newsletters',
        'newsletter signup',
        'newsletter sign up',
        'email newsletter',
        'alerts & newsletters',
        'sign up',
        'sign up now'
      ],
      ...[
        'sign up for …',
        'sign up to …',
        'subscribe to …',
        'subscribe for …',
        'subscribe today…',
        'click to subscribe …',
        'subscribe here…',
        'click here to subscribe…'
      ],
      ...[
        'email',
        'e-mail',
        'email address',
        'your email',
        'your email address',
        'enter your email…',
        'enter email…',
        'email (required)',
        'your name'
      ],
      ...[
        'get the latest from …',
        'get the latest news …',
        'get email updates …',
        'get updates …',
        'get notified …',
        'get browser notifications …',
        'get our …newsletter…'
      ],
      ...[
        'get a daily …inbox…',
        'never miss a story…',
        'never miss …newsletter…',
        'be the first to know…',
        'be the first to get …',
        "don't miss a story…",
        'stay up to date …'
      ],
      ...[
        'stay informed…',
        'stay in the know…',
        'thank you for subscribing…',
        'thanks for subscribing…',
        'thanks for signing up…',
        'thank you for signing up…'
      ],
      ...[
        'by submitting your …',
        'by providing your …',
        'by signing up …',
        'by subscribing …',
        'by clicking …',
        'by entering your …',
        'we use your sign-up to …'
      ],
      ...[
        'this newsletter may contain …',
        'this site is protected by recaptcha…',
        'contact me with news and offers …',
        'receive email from us …',
        'please sign up …',
        '… sign up for our newsletter…'
      ],
      ...[
        '… subscribe to our …newsletter…',
        '… delivered to your inbox…',
        '… delivered right to your inbox…',
        '… sent to your inbox…',
        '… straight to your inbox…',
        '… direct to your inbox…'
      ],
      ...[
        'want to keep up with breaking news…',
        'install the … app for free…',
        'weekly digests, …',
        'we have more newsletters…',
        'like what you see? …',
        'you can unsubscribe …'
      ]
    ],
    origin: [
      ...[
        'read original article …',
        'read the original article …',
        'read the original …',
        'original article…',
        'original article here…',
        'original source…'
      ],
      ...[
        'this article originally appeared …',
        'this article first appeared …',
        'this article was originally published …',
        'this article was first published …'
      ],
      ...[
        'this story originally appeared …',
        'this story first appeared …',
        'this story was originally published …',
        'this story was first published …'
      ],
      ...[
        'this piece originally appeared …',
        'this piece first appeared …',
        'this post originally appeared …',
        'this post first appeared …',
        'the post … appeared first on …'
      ],
      ...[
        'this content was originally published …',
        'originally published …',
        'originally appeared …',
        'first published in …',
        'first appeared in …',
        'cross-posted from …'
      ],
      ...[
        'crossposted from …',
        'reposted from …',
        'republished from …',
        'reprinted from …',
        'this article is republished from …',
        'this article appeared in …',
        'a version of this article …'
      ],
      ...[
        'a version of this story …',
        'an earlier version of this article appeared …',
        'h/t …',
        '[h/t …',
        'hat tip …',
        'via …',
        'distributed by …',
        'syndicated from …',
        'view original …',
        'see original …'
      ],
      ...['this content can also be viewed on the site it originates from.']
    ],
    related: [
      ...[
        'related',
        'related:',
        'related: …',
        '[related: …',
        'related …: …',
        'related article…',
        'related articles',
        'related stories',
        'related story…',
        'related content'
      ],
      ...[
        'related topics',
        'related links',
        'related posts',
        'related news',
        'related coverage',
        'related video…',
        'related videos',
        'related reading',
        'lrelated …',
        'related roundup…'
      ],
      ...[
        'read more',
        'read more:…',
        'read more from …',
        'read more on …',
        'read more about …',
        'read more stories …',
        'read also…',
        'also read…',
        'read next…',
        'read: …',
        'must read…',
        'must-read…'
      ],
      ...[
        'see also',
        'see also:…',
        'also:',
        'also: …',
        'see: …',
        'see more from …',
        'see more on …',
        'see more latest …',
        'more:',
        'more: …',
        'more from …',
        'more on',
        'more on:…',
        'more on the …',
        'more on this …'
      ],
      ...[
        'more about …',
        'more by …',
        'more in …',
        'more news',
        'more news from …',
        'more stories…',
        'more videos',
        'more … videos',
        'more like this',
        'more for you',
        'more to read',
        'more to explore'
      ],
      ...[
        'most popular',
        'most popular …',
        'most read',
        'most read …',
        'most viewed',
        'most shared',
        'most commented',
        'popular',
        'popular now',
        'popular stories',
        'top stories',
        'latest',
        'latest news',
        'latest stories'
      ],
      ...[
        'latest from …',
        'latest image galleries',
        'trending',
        'trending now',
        'trending on …',
        'trending stories',
        'featured',
        'featured stories',
        'featured reviews',
        'featured on …',
        'featured videos',
        'new stories on …'
      ],
      ...[
        'recommended',
        'recommended for you',
        'recommended by …',
        'recommended videos',
        'recommended stories',
        'recommended reading',
        "editors' recommendations",
        "editor's recommendations",
        "editors' picks"
      ],
      ...[
        "editor's picks",
        "editor's pick",
        'our picks',
        'you might also like…',
        'you may also like…',
        'you might like…',
        'you may like…',
        "don't miss",
        "don't miss:…",
        'dont miss',
        'what to read next',
        'up next',
        'up next:…'
      ],
      ...[
        'explore more',
        'explore more …',
        'in case you missed it…',
        'in other news…',
        'in pictures',
        'next: …',
        'next story',
        'next article',
        'previous story',
        'previous article',
        'watch: …',
        'watch more…',
        'watch next…',
        'best of …',
        'on the web',
        'around the web'
      ],
      ...[
        'from the web',
        'elsewhere on the web',
        'from around the web',
        'promoted stories',
        'sponsored stories',
        'recent articles by …',
        'recent articles…',
        'recent posts',
        'galleries',
        'photo galleries',
        'what others are reading',
        'people are reading'
      ]
    ],
    share: [
      ...[
        'share',
        'share:',
        'share this',
        'share this …',
        'share article',
        'share story',
        'share on …',
        'share via …',
        'share with …',
        'share the …story…',
        'share icon',
        'social share',
        'sharing'
      ],
      ...[
        'share & comment',
        'read or share this story…',
        'email this …',
        'print',
        'print this…',
        'print article',
        'rss',
        'copy',
        'copy link',
        'copied',
        'copied!',
        'link copied…',
        'save',
        'save article',
        'bookmark',
        'bookmark this…'
      ],
      ...[
        'follow',
        'follow us',
        'follow us …',
        'follow the … on …',
        'find us on …',
        'like us on …',
        'join us on …',
        '# shares',
        '# share',
        '# likes',
        '# views',
        'shares',
        'likes',
        'tweet',
        'tweet this…',
        'pin it',
        'pin',
        'view on …'
      ],
      ...[
        'facebook-rs',
        'facebook',
        'twitter',
        'instagram',
        'whatsapp',
        'whats app',
        'linkedin',
        'pinterest',
        'reddit',
        'flipboard',
        'tumblr',
        'telegram',
        'youtube',
        'tiktok',
        'snapchat',
        'threads',
        'mastodon',
        'bluesky'
      ],
      ...[
        'google+',
        'google plus',
        'google news',
        'messenger',
        'facebook messenger',
        'pocket',
        'vk',
        'viber',
        'line',
        'wechat',
        'weibo',
        'twitch',
        'xing',
        'x',
        'digg',
        'stumbleupon',
        'send',
        'send by email',
        'more sharing options'
      ]
    ]
  }
}
