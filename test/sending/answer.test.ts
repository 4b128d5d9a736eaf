import { expect } from '@open-wc/testing';
import { readAnswer, type Expects } from '../../src/sending/answer.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML = 'text/html';

const read = (status: number, text?: string, type = JSON_TYPE, expects: Expects = 'data') => {
  const outcome = readAnswer({ status, text, type }, expects);
  return outcome.state === 'failed' ? outcome.why : outcome.state;
};

describe('the answer of the other side', () => {
  it('is yes where it says so', () => {
    expect(read(200, '{"ok":true,"next":"/thanks"}')).to.equal('sent');
    expect(read(201, '{"id":"x"}')).to.equal('sent');
    expect(read(200, '{"success":"true"}')).to.equal('sent');
    expect(read(202, 'Accepted', 'text/plain')).to.equal('sent');
    expect(read(204, '', '')).to.equal('sent');
    expect(read(200, '{"status":"success","id":"1"}')).to.equal('sent');
  });

  it('is no where it says so, also with a good number', () => {
    expect(read(200, '{"ok":false}')).to.equal('refused');
    expect(read(200, '{"success":false,"message":"no key"}')).to.equal('refused');
    expect(read(200, '{"errors":[{"code":"EMPTY"}]}')).to.equal('refused');
    expect(read(200, '{"result":"error"}')).to.equal('refused');
    expect(read(400, '{"error":"bad"}')).to.equal('refused');
    expect(read(403, 'no', 'text/plain')).to.equal('refused');
    expect(read(404, '<h1>Not found</h1>', HTML)).to.equal('refused');
    expect(read(413, '')).to.equal('long');
    expect(read(429, '')).to.equal('busy');
    expect(read(500, '')).to.equal('broken');
    expect(read(503, '')).to.equal('broken');
  });

  it('is not known where it leads away, breaks off, or comes from something in between', () => {
    expect(read(0, '')).to.equal('unknown');
    expect(read(302, '')).to.equal('unknown');
    expect(read(200)).to.equal('unknown');
    expect(read(200, '{"ok":tr')).to.equal('unknown');
    expect(read(502, '')).to.equal('unknown');
    expect(read(504, '')).to.equal('unknown');
  });

  it('is not known where a web page comes from an address that takes data', () => {
    expect(read(200, '<!doctype html><title>Home</title>', HTML)).to.equal('unknown');
    expect(read(200, '<!doctype html>', '')).to.equal('unknown');
    expect(read(200, '<p>Thank you</p>', HTML, 'anything')).to.equal('sent');
  });

  it('has to say yes where the service always does', () => {
    expect(read(200, '{"ok":true}', JSON_TYPE, 'yes')).to.equal('sent');
    expect(read(200, '{"hello":1}', JSON_TYPE, 'yes')).to.equal('unknown');
    expect(read(200, 'OK', 'text/plain', 'yes')).to.equal('unknown');
    expect(read(200, '<p>Thanks</p>', HTML, 'yes')).to.equal('unknown');
  });
});
