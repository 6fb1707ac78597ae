// Loaded into every Node of a build that must ask the network for nothing: whoever tries stops the build.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => {
  console.error(`A build may not use the network, but asked for ${what}.`);
  process.exit(86);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A path is a pipe between programs of this machine.
  if (typeof options === 'object' && options !== null && options.path)
    return connect.apply(this, args);
  refuse(JSON.stringify(options));
};
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = (host) => refuse(host);
  dns.promises[name] = (host) => refuse(host);
}
