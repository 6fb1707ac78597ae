// All that reading pages do with scripts, in one file: a second request would cost more than these few lines. They
// import nothing that other scripts share, or the bundler would put that into a file of its own.
import './LanguageLink.client.ts';
import './Cite/CopyText.client.ts';
import './Figure/AsOf.client.ts';
