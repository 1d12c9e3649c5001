// Property tests draw the same examples every time: a red run says something about the change, not about luck.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261122 });
